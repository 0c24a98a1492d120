import ReaderModel
import Text

/// Finds bodies and places where the tagger sees no name at all, by what stands around all mentions
/// of a capitalised name: `Skuld declined the risk`, `analysts at Kotak`, `flights to Gondar`.
final class OverlookedNames: Sendable {
  /// A verb of those who act.
  private static let agent: Float = 0.8
  /// `The` inside a sentence.
  private static let title: Float = 2.5
  /// What a listed body beside it says.
  private static let neighbour: Float = 1.5
  static let longestName = 4
  private static let joints = [", ", " and ", ", and ", " and the ", " or "].map {
    Array($0.utf8)
  }
  private static let score: Float = 0.7
  /// From here on a body of the tagger's speaks for its neighbours.
  private static let sureNeighbour: Float = 0.8
  /// From here on a name of no kind is left alone.
  private static let sureOther: Float = 0.8

  private let evidence: NameEvidence
  let gazetteer: Gazetteer
  let names: NameWords
  let small: WordSet
  let articles = WordSet("the a an")
  let noBodies: WordSet
  let forms: WordSet
  let particles: WordSet
  private let agents: WordSet
  private let told = WordSet("told")
  let the = WordSet("the")
  let leaders: WordSet
  private let endings = ["s", "ing", "ed", "ly", "tion", "ment", "ness", "ity", "ism"].map {
    Array($0.utf8)
  }
  private let of = WordSet("of")

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists, _ evidence: NameEvidence) {
    self.gazetteer = gazetteer
    self.evidence = evidence
    names = NameWords(lists.words)
    small = lists.words[.nameFunctionWords]
    noBodies = lists.words[.noBodies]
    leaders = lists.words[.nameLeaders]
    forms = lists.words[.companyForms]
    particles = lists.words[.nameParticles]
    agents = lists.words[.agentVerbs]
  }

  /// The names of every field with the overlooked ones among them, in order.
  ///
  /// - Parameter known: what is known of a word as it is printed.
  func completed(
    _ names: [[TaggedName]], in fields: [ScannedField], known: (ArraySlice<UInt8>) -> KnownWord
  ) -> [[TaggedName]] {
    var candidates: [UInt64: OverlookedCandidate] = [:]
    for (number, field) in fields.enumerated() {
      for words in runs(besides: names[number].filter { !isVague($0) }, in: field) {
        add(words, number, field, to: &candidates, known)
      }
    }
    guard !candidates.isEmpty else { return names }
    var names = names
    // A body found is a neighbour for others.
    for _ in 0..<2 {
      for (number, field) in fields.enumerated() {
        countNeighbours(names[number], number, field, &candidates)
      }
      take(from: &candidates, to: &names, in: fields)
    }
    return names.map { $0.sorted { $0.words.lowerBound < $1.words.lowerBound } }
  }

  /// Moves the candidates that are something to `names`, in place of what is tagged there.
  private func take(
    from candidates: inout [UInt64: OverlookedCandidate], to names: inout [[TaggedName]],
    in fields: [ScannedField]
  ) {
    var found = [[TaggedName]](repeating: [], count: fields.count)
    for (key, candidate) in candidates {
      guard let kind = candidate.kind else { continue }
      candidates[key] = nil
      for place in candidate.places {
        found[place.field].append(name(place.words, kind, in: fields[place.field]))
      }
    }
    for (number, list) in found.enumerated() where !list.isEmpty {
      let taken = Set(list.flatMap(\.words))
      names[number].removeAll { $0.words.contains(where: taken.contains) }
      names[number] += list
    }
  }

  /// What the tagger takes for neither person, body nor place, without being sure.
  private func isVague(_ name: TaggedName) -> Bool {
    name.kind == .misc && name.score < Self.sureOther && name.words.count <= 2
  }

  private func name(
    _ words: Range<Int>, _ kind: NameSpan.Kind, in field: ScannedField
  ) -> TaggedName {
    TaggedName(
      range: field.byteRange(of: words), words: words, kind: kind, score: Self.score,
      origin: .shape)
  }

  private func add(
    _ words: Range<Int>, _ number: Int, _ field: ScannedField,
    to candidates: inout [UInt64: OverlookedCandidate], _ known: (ArraySlice<UInt8>) -> KnownWord
  ) {
    let key = NameVote.key(field.words[words]).value
    var candidate = candidates[key] ?? OverlookedCandidate()
    if candidate.places.isEmpty {
      let known = field.words[words].map { known(field.bytes[$0.range]) }
      if known.contains(where: { $0.contains(.noBody) }) { return }
      let isAcronym = words.count == 1 && field.words[words.lowerBound].isAllCaps
      candidate.isTown = isTown(words, in: field)
      candidate.isOrdinary = !isAcronym && known.allSatisfy { $0.contains(.ordinary) }
    }
    candidate.places.append((number, words))
    candidate.isInside =
      candidate.isInside || !field.startsSentence(words.lowerBound)
      || !candidate.isOrdinary && !isDerived(words.upperBound - 1, in: field)
    if isTitled(words.lowerBound, in: field) { candidate.around[1] += Self.title }
    candidate.around += evidence.points(around: words, in: field)
    if isAgent(words, in: field) || isAudience(words, in: field) || isSomewhere(words, in: field) {
      candidate.around[1] += Self.agent
    }
    candidates[key] = candidate
  }

  private func isTown(_ words: Range<Int>, in field: ScannedField) -> Bool {
    let entry = gazetteer.entry(NameVote.key(field.words[words]))
    return entry?.kind == .city && entry?.isSurname == false && entry?.isGivenName == false
  }

  /// `X declined`, `X plans`.
  private func isAgent(_ words: Range<Int>, in field: ScannedField) -> Bool {
    guard let verb = field.word(words.upperBound) else { return false }
    return verb.gap == .space && !verb.isCapitalised && agents.contains(verb)
  }

  /// `told The Edge`: a capital that articles have in titles only.
  func isTitled(_ first: Int, in field: ScannedField) -> Bool {
    guard first > 1, case let article = field.words[first - 1], article.isCapitalised else {
      return false
    }
    return the.contains(article) && field.words[first].gap == .space
      && !field.startsSentence(first - 1) && field.before(first - 1)?.isCapitalised == false
  }

  /// `Arbitragers`, `Hyperinflation`: a word of the language that is not known, by its ending.
  private func isDerived(_ index: Int, in field: ScannedField) -> Bool {
    let bytes = field.bytes[field.words[index].range]
    return endings.contains { bytes.count > $0.count && bytes.suffix($0.count).elementsEqual($0) }
  }

  /// `X of Denmark`: whoever is from there.
  private func isSomewhere(_ words: Range<Int>, in field: ScannedField) -> Bool {
    guard of.contains(field.after(words.upperBound - 1)),
      let next = field.word(words.upperBound + 1), next.isCapitalised
    else { return false }
    switch gazetteer.entry(PhraseHash(next))?.kind {
    case .country, .city, .region: return true
    default: return false
    }
  }

  /// `…, Onodera told X.`
  private func isAudience(_ words: Range<Int>, in field: ScannedField) -> Bool {
    told.contains(field.before(words.lowerBound))
      && field.word(words.upperBound)?.gap != .space
  }

  private func countNeighbours(
    _ names: [TaggedName], _ number: Int, _ field: ScannedField,
    _ candidates: inout [UInt64: OverlookedCandidate]
  ) {
    let bodies = names.filter { name in
      name.kind == .organisation
        && (name.origin == .shape || name.score >= Self.sureNeighbour
          || evidence.points(beside: name, in: field) != .zero)
    }
    let starts = Set(bodies.map(\.range.lowerBound))
    let ends = Set(bodies.map(\.range.upperBound))
    for (key, candidate) in candidates where !candidate.hasNeighbour {
      let isBeside = candidate.places.contains { place in
        guard place.field == number else { return false }
        let range = field.byteRange(of: place.words)
        return Self.joints.contains { joint in
          starts.contains(range.upperBound + joint.count)
            && field.bytes[range.upperBound...].starts(with: joint)
            || ends.contains(range.lowerBound - joint.count)
              && field.bytes[(range.lowerBound - joint.count)...].starts(with: joint)
        }
      }
      guard isBeside else { continue }
      candidates[key]?.around[1] += Self.neighbour
      candidates[key]?.hasNeighbour = true
    }
  }
}
