import ReaderModel
import Text

/// Makes an article agree with itself: a name is the same sort of thing wherever it stands.
///
/// Adds up the tagger's scores of a name over the article. A single word that is the family name of a
/// person named in full, or the first word of a body named in full, gets that kind. Then the same
/// name is looked for where the tagger overlooked it.
struct NameVote {
  /// The weight of a vote in a headline, where capitals tell little.
  static let headlineWeight: Float = 0.4
  /// A kind needs this many times the votes of the tagger's own kind to replace it.
  private static let majority: Float = 1.5
  /// The score of a name that the tagger saw elsewhere only.
  private static let scoreOfRepeat: Float = 0.5
  /// Words of the longest name that is looked for again.
  private static let longestName = 4

  struct Ballot {
    /// By the class's number.
    var scores = SIMD4<Float>.zero
    var places = 0
    var words = 1
    /// Places of a lone word that is listed as a body, though it means other things too.
    var listed = 0
    /// Listed as a country or place, so that no person's or body's name decides.
    var isPlace = false
    /// What the article says of the name.
    var verdict = NameVerdict()

    var winner: NameSpan.Kind? {
      var scores = scores
      let body = Int(NameSpan.Kind.organisation.rawValue)
      if scores[body] > 0 { scores[body] += Float(listed) }
      let best = scores.indices.max { scores[$0] < scores[$1] }
      return best.flatMap { NameSpan.Kind(rawValue: UInt8($0)) }
    }
  }

  private let the = WordSet("the")
  private let fields: [ScannedField]
  let gazetteer: Gazetteer
  let clues: NameClues
  let evidence: NameEvidence?
  var ballots: [UInt64: Ballot] = [:]
  /// The keys of ``ballots``.
  var counted = HashFilter()
  var families: Set<UInt64> = []
  /// All words of persons named in full.
  var personWords: Set<UInt64> = []
  var bodyHeads: Set<UInt64> = []
  /// Last words of bodies named in full: `Nujaba` of `Harakat Nujaba`.
  var bodyTails: Set<UInt64> = []

  /// Counts the votes of `names`, a list for every field; without `evidence` the surroundings of a
  /// name don't count.
  init(
    _ names: [[TaggedName]], in fields: [ScannedField], gazetteer: Gazetteer, clues: NameClues,
    evidence: NameEvidence? = nil
  ) {
    self.clues = clues
    self.evidence = evidence
    self.fields = fields
    self.gazetteer = gazetteer
    for (field, list) in zip(fields, names) {
      for name in list { count(name, in: field) }
      countNeighbours(list, in: field)
    }
    for (field, list) in zip(fields, names) {
      countUntagged(besides: list, in: field)
      for name in list { learn(name, in: field) }
    }
  }

  /// The names with the winning kind each, and the overlooked ones, in order.
  func decided(_ names: [[TaggedName]]) -> [[TaggedName]] {
    zip(fields, names).map { field, list in
      var claims = SpanClaims()
      var result = list.map { name in
        var name = name
        if let kind = kind(of: name, in: field) { name.kind = kind }
        if let longer = known(at: name.words.lowerBound, in: field),
          longer.words.count > name.words.count, longer.kind == name.kind,
          !list.contains(where: { $0.words.lowerBound == name.words.upperBound })
        {
          name = longer
        }
        claims.reserve(name.range)
        return name
      }
      result += overlooked(in: field, &claims)
      result.removeAll { isFamily($0, in: field) }
      return result.sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  /// `the Carneys`, where somebody is called Mark Carney: people, no body.
  private func isFamily(_ name: TaggedName, in field: ScannedField) -> Bool {
    let first = name.words.lowerBound
    guard name.words.count == 1, name.kind == .organisation, the.contains(field.before(first))
    else { return false }
    let bytes = field.bytes[field.words[first].range]
    guard bytes.count > 3, bytes.last == UInt8(ascii: "s"),
      let stem = WordScanner.words(in: Array(bytes.dropLast())).first
    else { return false }
    return families.contains(Self.key([stem]).value)
  }

  private func kind(of name: TaggedName, in field: ScannedField) -> NameSpan.Kind? {
    let key = Self.key(field.words[name.words]).value
    guard let ballot = ballots[key] else { return nil }
    if ballot.words == 1, !ballot.isPlace {
      if families.contains(key) { return .person }
      if bodyHeads.contains(key) { return .organisation }
    }
    if let kind = kindByEvidence(name, key, ballot) { return kind }
    guard let winner = ballot.winner, ballot.places > 1 else { return nil }
    let own = ballot.scores[Int(name.kind.rawValue)]
    if winner == .organisation, ballot.listed > 0 { return winner }
    return ballot.scores[Int(winner.rawValue)] > Self.majority * own ? winner : nil
  }

  func kindByEvidence(
    _ name: TaggedName, _ key: UInt64, _ ballot: Ballot
  ) -> NameSpan.Kind? {
    guard evidence != nil, name.origin != .gazetteer else { return nil }
    var verdict = ballot.verdict
    if ballot.words == 1, personWords.contains(key) { verdict.around[0] += 2 }
    if ballot.words == 1, bodyTails.contains(key) { verdict.around[1] += 1.5 }
    if let winner = ballot.winner, winner != name.kind, let kind = verdict.kind(insteadOf: winner) {
      return kind
    }
    return verdict.kind(insteadOf: name.kind)
  }

  /// Where a known name stands without a tag: two words or more, or a word tagged twice.
  private func overlooked(in field: ScannedField, _ claims: inout SpanClaims) -> [TaggedName] {
    var found: [TaggedName] = []
    for start in field.words.indices where field.words[start].isCapitalised {
      guard let name = known(at: start, in: field), claims.reserve(name.range) else { continue }
      found.append(name)
    }
    return found
  }

  private func known(at start: Int, in field: ScannedField) -> TaggedName? {
    var best: TaggedName?
    var key = PhraseHash()
    for end in start..<min(start + Self.longestName, field.words.count) {
      if end > start, field.words[end].gap == .other || field.words[end].gap == .pointAndSpace {
        break
      }
      guard field.words[end].isCapitalised || field.words[end].count <= 3 else { break }
      key.add(field.words[end].hash)
      guard counted.mayContain(key.value), let ballot = ballots[key.value],
        ballot.words == end - start + 1,
        let kind = ballot.winner, kind != .misc,
        ballot.words > 1 || ballot.places > 1 || ballot.listed > 0,
        !goesOn(end, in: field), !field.titleCase.contains(start) || ballot.words > 1
      else { continue }
      let words = start..<end + 1
      best = TaggedName(
        range: field.byteRange(of: words), words: words, kind: kind, score: Self.scoreOfRepeat,
        origin: .repetition)
    }
    return best
  }

  /// The next word is capitalised too, so that the name is likely a longer one.
  func goesOn(_ index: Int, in field: ScannedField) -> Bool {
    guard let next = field.after(index), next.gap == .space || next.gap == .hyphen else {
      return false
    }
    return next.isCapitalised
  }

  static func key(_ words: some Sequence<Word>) -> PhraseHash {
    var key = PhraseHash()
    for word in words { key.add(word.hash) }
    return key
  }
}
