/// Mends a tagger's names with what the words beside them and the gazetteer say.
///
/// One name at a time; what the whole article says of a name is ``NameVote``'s.
struct NameRepair: Sendable {
  private let gazetteer: Gazetteer
  private let affixes: Affixes
  private let clues: NameClues
  private let edges: NameEdges
  private let placeClues: PlaceClues
  private let companies: CompanyClues
  private let sites: SiteClues
  private let joints: NameJoints
  private let korean: KoreanFamilies
  private let noNames: WordSet
  private let offices = WordSet("secretary minister ministers secretaries")
  private let holders: WordSet
  private let articles = WordSet("the a an")
  private let of = WordSet("of")

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
    joints = NameJoints(gazetteer, words)
    korean = lists.korean
    noNames = words[.noBodies]
    holders = words[.officeHolders]
  }

  /// The names of a field as they should be, in order.
  func repaired(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    let datelines = placeClues.datelines(in: field)
    let listed = knownNames(in: field, besides: names)
      .filter { FieldReading.names(over: $0.words, in: datelines).isEmpty }
    var result = datelines + listed
    for name in names.flatMap({ parted($0, in: field) }) where !name.words.isEmpty {
      guard FieldReading.names(over: name.words, in: datelines).isEmpty,
        FieldReading.names(over: name.words, in: listed).isEmpty,
        let mended = mended(name.withoutAffixes(in: field, affixes), in: field)
      else { continue }
      result.append(mended)
    }
    result += companies.bodies(besides: result, in: field)
    result += sites.landmarks(besides: result, in: field)
    result.sort { $0.words.lowerBound < $1.words.lowerBound }
    return placeClues.coordinated(result, in: field)
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

  private func mended(_ name: TaggedName, in field: ScannedField) -> TaggedName? {
    var name = name
    dropArticle(&name, in: field)
    edges.trim(&name, in: field)
    if name.words.count == 1, isKnownBody(field.words[name.words.lowerBound]) {
      name.kind = .organisation
    }
    let words = field.words[name.words]
    if clues.takeSuffix(&name, in: field) { return name }
    if clues.isTreaty(words) { return nil }
    if clues.isExercise(name, in: field) { name.kind = .misc }
    if clues.isAgency(name, in: field) { name.kind = .organisation }
    if sites.isDateline(name, in: field) { name.kind = .location }
    switch name.kind {
    case .person:
      if sites.isPlace(name, in: field) || sites.isWhere(name, in: field)
        || sites.isSite(name, in: field) || sites.isGround(name, in: field)
        || placeClues.isPlace(name, in: field)
      {
        name.kind = .location
      } else if name.words.count == 1 || name.score < 0.9, companies.isBody(name, in: field) {
        name.kind = .organisation
      } else {
        edges.extend(&name, in: field)
      }
    case .organisation:
      if isNoName(name, in: field) || clues.isOffice(name, in: field) { return nil }
      sites.takeSite(&name, in: field)
      edges.cut(&name, in: field)
      let isBody = isKnownBody(field.words[name.words.lowerBound])
      if sites.isPlace(name, in: field) || sites.isSite(name, in: field)
        || sites.isUnsurePlace(name, isBody: isBody, in: field)
        || sites.isTown(name, in: field) || placeClues.isSite(name, in: field)
        || sites.isSeat(name, in: field)
      {
        name.kind = .location
      } else if isPersonal(name, in: field) {
        name.kind = .person
      } else {
        edges.takeObject(&name, in: field)
        edges.takeOrdinal(&name, in: field)
        edges.takeUnit(&name, in: field)
      }
    case .misc:
      if sites.isSite(name, in: field) { name.kind = .location }
    case .location:
      let isBody =
        companies.isClub(name, in: field)
        || !sites.isTown(name, in: field) && companies.isBody(name, in: field)
      if isBody { name.kind = .organisation }
    }
    return name
  }

  /// `Ri Pyong Chol`; an unsure body of a given name and another word.
  private func isPersonal(_ name: TaggedName, in field: ScannedField) -> Bool {
    let words = field.words[name.words]
    if korean.isUnhyphenated(words) { return true }
    let isDouble = words.count == 3 && words.last?.gap == .hyphen
    guard words.count == 2 || isDouble, name.score < 0.8, let given = words.first,
      let family = words.last, isDouble || family.gap == .space, !family.isAllCaps,
      !family.hasDigit
    else { return false }
    let isListed = gazetteer.entry(PhraseHash(family))?.isSurname ?? false
    return (gazetteer.entry(PhraseHash(given))?.isGivenName ?? false)
      && (isListed || name.score < 0.6)
  }

  private func isKnownBody(_ word: Word) -> Bool {
    guard let entry = gazetteer.entry(PhraseHash(word)), entry.kind == .organisation else {
      return false
    }
    return !entry.isWeak && !entry.isSurname && !entry.isGivenName
      && (word.isAllCaps || !entry.isAcronym)
  }

  private func dropArticle(_ name: inout TaggedName, in field: ScannedField) {
    guard name.words.count > 1, articles.contains(field.words[name.words.lowerBound]) else {
      return
    }
    name.words = name.words.lowerBound + 1..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  /// `UTC`; `State` in `Secretary of State`; `Minister of Defence`.
  private func isNoName(_ name: TaggedName, in field: ScannedField) -> Bool {
    let first = name.words.lowerBound
    if holders.contains(field.words[first]) { return true }
    if name.words.count == 1, noNames.contains(field.words[first]) { return true }
    guard first > 1, let of = field.before(first), self.of.contains(of) else { return false }
    return offices.contains(field.before(first - 1))
  }
}
