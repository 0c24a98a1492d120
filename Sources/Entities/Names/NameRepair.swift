import ReaderModel
import Text

/// Corrects the tagger's names by the words beside them and by the gazetteer.
///
/// Looks at one name at a time; ``NameVote`` compares the names of an article.
final class NameRepair: Sendable {
  let gazetteer: Gazetteer
  private let affixes: Affixes
  let clues: NameClues
  let edges: NameEdges
  let placeClues: PlaceClues
  let companies: CompanyClues
  let sites: SiteClues
  private let acronyms: AcronymDefinitions
  private let units: UnitNames
  private let stations: StationNames
  private let theatres: TheatreNames
  let foreignOpeners: WordSet
  private let joints: NameJoints
  private let coordination: NameCoordination
  let korean: KoreanFamilies
  let noNames: WordSet
  let offices = WordSet("secretary minister ministers secretaries")
  let holders: WordSet
  let businessEndings: WordSet
  let doubtfulEndings: WordSet
  let placeWords: WordSet
  let articles = WordSet("the a an")
  let of = WordSet("of")

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    let words = lists.words
    self.gazetteer = gazetteer
    affixes = Affixes(words)
    clues = NameClues(words)
    edges = NameEdges(words)
    placeClues = PlaceClues(gazetteer, words)
    companies = CompanyClues(gazetteer, words)
    sites = SiteClues(gazetteer, placeClues, words)
    acronyms = AcronymDefinitions(gazetteer, words)
    units = UnitNames(words)
    stations = StationNames(words)
    theatres = TheatreNames(words)
    foreignOpeners = words[.foreignOpeners]
    joints = NameJoints(gazetteer, words)
    coordination = NameCoordination(gazetteer)
    korean = lists.korean
    noNames = words[.noBodies]
    holders = words[.officeHolders]
    businessEndings = words[.businessEndings]
    doubtfulEndings = words[.doubtfulEndings]
    placeWords = words[.places]
  }

  /// The names of a field as they should be, in order.
  func repaired(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    let datelines = placeClues.datelines(in: field)
    var listed = acronyms.bodies(in: field)
    listed += units.names(in: field).filter { unit in
      !listed.contains { $0.words.overlaps(unit.words) }
    }
    listed += stations.names(in: field).filter { station in
      !listed.contains { $0.words.overlaps(station.words) }
    }
    listed += knownNames(in: field, besides: names).filter { name in
      !listed.contains { $0.words.overlaps(name.words) }
        && FieldReading.names(over: name.words, in: datelines).isEmpty
    }
    listed.sort { $0.words.lowerBound < $1.words.lowerBound }
    var result = datelines + listed
    for name in names.flatMap({ parted($0, in: field) }) where !name.words.isEmpty {
      guard FieldReading.names(over: name.words, in: datelines).isEmpty,
        FieldReading.names(over: name.words, in: listed).isEmpty,
        let mended = mended(name.withoutAffixes(in: field, affixes), in: field)
      else { continue }
      result.append(mended)
    }
    result = acronyms.completed(result, in: field)
    result += companies.bodies(besides: result, in: field)
    result += sites.landmarks(besides: result, in: field)
    result = result.map { theatres.completed($0, in: field) }
    result.sort { $0.words.lowerBound < $1.words.lowerBound }
    dropInner(&result)
    return coordination.coordinated(result, in: field)
  }

  /// `names` with the particles that stand before persons' names at the head of a sentence.
  func withParticles(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    names.map { name in
      var name = name
      if name.kind == .person { edges.takeFirstParticle(&name, in: field) }
      return name
    }
  }

  /// Drops a name that the one before it or behind it holds: `Knut` of `Knut and Alice Torv Fund`.
  private func dropInner(_ names: inout [TaggedName]) {
    let words = names.map(\.words)
    names = names.enumerated().filter { index, name in
      let neighbours = [index - 1, index + 1].filter(words.indices.contains)
      return !neighbours.contains { other in
        words[other].count > name.words.count && words[other].overlaps(name.words)
      }
    }
    .map(\.element)
  }

  /// Two bodies, or a body and its leader or country, as the names that they are.
  private func parted(_ name: TaggedName, in field: ScannedField) -> [TaggedName] {
    guard let first = field.word(name.words.lowerBound) else { return [name] }
    if gazetteer.entry(PhraseHash(first))?.isGivenName == true {
      let parts = edges.parted(name, in: field)
      if parts.count > 1 { return parts }
    }
    return joints.parted(name, in: field)
  }

  /// Bodies and regions of several words that the gazetteer lists, unless a longer tagged name holds them.
  private func knownNames(in field: ScannedField, besides names: [TaggedName]) -> [TaggedName] {
    field.matches.compactMap { match in
      if match.entry.kind == .country { return edges.airline(of: match.words, in: field) }
      guard let kind = kind(of: match.entry), match.words.count > 1,
        !FieldReading.names(over: match.words, in: names).contains(where: {
          holds($0, match)
            || kind == .person && $0.kind == .person
        })
      else { return nil }
      return TaggedName(
        range: match.range, words: match.words, kind: kind, score: 1, origin: .gazetteer)
    }
  }

  private func kind(of entry: GazetteerEntry) -> NameSpan.Kind? {
    switch entry.kind {
    case .organisation where !entry.isWeak: .organisation
    case .region: .location
    case .person: .person
    default: nil
    }
  }

  private func holds(_ name: TaggedName, _ match: GazetteerMatcher.Match) -> Bool {
    name.words.count > match.words.count && name.words.lowerBound <= match.words.lowerBound
      && match.words.upperBound <= name.words.upperBound && name.kind != .person
  }

  /// The name after all rules that are for it, in their order; nil when one says that it is none.
  private func mended(_ name: TaggedName, in field: ScannedField) -> TaggedName? {
    var name = name
    var outcome = follow(GeneralRule.allCases, &name) { apply($0, to: &$1, in: field) }
    if outcome == .open {
      switch name.kind {
      case .person:
        outcome = follow(PersonRule.allCases, &name) { apply($0, to: &$1, in: field) }
      case .organisation:
        outcome = follow(BodyRule.allCases, &name) { apply($0, to: &$1, in: field) }
      case .location:
        outcome = follow(PlaceRule.allCases, &name) { apply($0, to: &$1, in: field) }
      case .misc:
        outcome = follow(OtherRule.allCases, &name) { apply($0, to: &$1, in: field) }
      }
    }
    return outcome == .dropped ? nil : name
  }

  private func follow<Rule>(
    _ rules: [Rule], _ name: inout TaggedName, _ apply: (Rule, inout TaggedName) -> Outcome
  ) -> Outcome {
    for rule in rules {
      let outcome = apply(rule, &name)
      if outcome != .open { return outcome }
    }
    return .open
  }
}
