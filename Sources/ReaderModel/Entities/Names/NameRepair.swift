/// Mends a tagger's names with what the words beside them and the gazetteer say.
///
/// One name at a time; what the whole article says of a name is ``NameVote``'s.
struct NameRepair: Sendable {
  private let gazetteer: Gazetteer
  private let affixes = Affixes()
  private let clues = NameClues()
  private let edges = NameEdges()
  private let placeClues: PlaceClues
  private let companies: CompanyClues
  private let placeNouns = WordSet(
    "province provincial district city town village region governorate county municipality suburb prefecture oblast "
      + "peninsula island islands airport")
  private let placeOpeners = WordSet(
    "town towns city cities village villages province district port suburb island")
  private let sites = WordSet(
    "voivodeship base airbase airport airfield stadium island islands river lake mountain mountains province district county street "
      + "avenue road bridge cemetery dam strait peninsula harbour harbor barracks refinery oilfield"
  )
  private let units = WordSet(
    "command headquarters corps division brigade regiment battalion fleet wing squadron council committee commission"
  )
  private let noNames = WordSet(
    "utc gmt ied ieds dna gdp covid ceo tv pm am hiv aids usb gps atm vip faq")
  private let particles = WordSet("el al bin ibn van von der den de di da abu ul")
  private let offices = WordSet("secretary minister ministers secretaries")
  private let holders = WordSet(
    "minister secretary president premier chancellor director chairman chairwoman commander ambassador governor mayor "
      + "spokesman spokeswoman spokesperson deputy")
  private let prepositions = WordSet("in at near")
  private let articles = WordSet("the a an")
  private let of = WordSet("of")

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer) {
    self.gazetteer = gazetteer
    placeClues = PlaceClues(gazetteer)
    companies = CompanyClues(gazetteer)
  }

  /// The names of a field as they should be, in order.
  func repaired(_ names: [TaggedName], in field: ScannedField) -> [TaggedName] {
    let datelines = placeClues.datelines(in: field)
    let listed = knownNames(in: field, besides: names)
      .filter { name in !datelines.contains { $0.words.overlaps(name.words) } }
    let known = datelines + listed
    var result = known
    for name in names.flatMap({ parted($0, in: field) }) where !name.words.isEmpty {
      guard !known.contains(where: { $0.words.overlaps(name.words) }),
        let mended = mended(name.withoutAffixes(in: field, affixes), in: field)
      else { continue }
      result.append(mended)
    }
    result += companies.bodies(besides: result, in: field)
    result.sort { $0.words.lowerBound < $1.words.lowerBound }
    return placeClues.coordinated(result, in: field)
  }

  /// A body with its leader's full name in front as two names.
  private func parted(_ name: TaggedName, in field: ScannedField) -> [TaggedName] {
    guard let first = field.word(name.words.lowerBound),
      gazetteer.entry(PhraseHash(first))?.isGivenName == true
    else { return [name] }
    return edges.parted(name, in: field)
  }

  /// Bodies and regions of several words that the gazetteer lists, unless a longer tagged name holds them.
  private func knownNames(in field: ScannedField, besides names: [TaggedName]) -> [TaggedName] {
    field.matches.compactMap { match in
      if match.entry.kind == .country { return edges.airline(of: match.words, in: field) }
      let isBody = match.entry.kind == .organisation && !match.entry.isWeak
      guard isBody || match.entry.kind == .region, match.words.count > 1,
        !names.contains(where: { holds($0, match) })
      else { return nil }
      return TaggedName(
        range: match.range, words: match.words, kind: isBody ? .organisation : .location, score: 1,
        origin: .gazetteer)
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
    if isDateline(name, in: field) { name.kind = .location }
    switch name.kind {
    case .person:
      if isPlace(name, in: field) || isWhere(name, in: field) || isSite(name, in: field)
        || placeClues.isPlace(name, in: field)
      {
        name.kind = .location
      } else if name.words.count == 1 || name.score < 0.9, companies.isBody(name, in: field) {
        name.kind = .organisation
      } else {
        extend(&name, in: field)
      }
    case .organisation:
      if isNoName(name, in: field) || clues.isOffice(name, in: field) { return nil }
      takeSite(&name, in: field)
      edges.cut(&name, in: field)
      if isPlace(name, in: field) || isSite(name, in: field) || isUnsurePlace(name, in: field)
        || isTown(name, in: field) || placeClues.isSite(name, in: field)
      {
        name.kind = .location
      } else if isPersonal(name, in: field) {
        name.kind = .person
      } else {
        edges.takeObject(&name, in: field)
        takeOrdinal(&name, in: field)
        takeUnit(&name, in: field)
      }
    case .misc:
      if isSite(name, in: field) { name.kind = .location }
    case .location:
      let isBody =
        companies.isClub(name, in: field)
        || !isTown(name, in: field) && companies.isBody(name, in: field)
      if isBody { name.kind = .organisation }
    }
    return name
  }

  /// `in Quezon City`: a town of the gazetteer behind a preposition.
  private func isTown(_ name: TaggedName, in field: ScannedField) -> Bool {
    prepositions.contains(field.before(name.words.lowerBound))
      && placeClues.isPlace(name, in: field)
  }

  /// `Ri Pyong Chol`; an unsure body of a given name and another word.
  private func isPersonal(_ name: TaggedName, in field: ScannedField) -> Bool {
    let words = field.words[name.words]
    if KoreanName.isUnhyphenated(words) { return true }
    let isDouble = words.count == 3 && words.last?.gap == .hyphen
    guard words.count == 2 || isDouble, name.score < 0.8, let given = words.first,
      let family = words.last, isDouble || family.gap == .space, !family.isAllCaps,
      !family.hasDigit
    else { return false }
    let isListed = gazetteer.entry(PhraseHash(family))?.isSurname ?? false
    return (gazetteer.entry(PhraseHash(given))?.isGivenName ?? false)
      && (isListed || name.score < 0.6)
  }

  /// A town in capitals in front of an article: `OSLO –`.
  private func isDateline(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard field.words[name.words].allSatisfy(\.isAllCaps),
      field.startsSentence(name.words.lowerBound)
    else { return false }
    var key = PhraseHash()
    for word in field.words[name.words] { key.add(word.hash) }
    return gazetteer.entry(key)?.kind == .city
  }

  /// `Khost province`, `the towns of Haris and Varzaqan`.
  private func isPlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    if let next = field.after(name.words.upperBound - 1), next.gap == .space, !next.isCapitalised,
      placeNouns.contains(next)
    {
      return true
    }
    let first = name.words.lowerBound
    guard first > 1, let of = field.before(first), self.of.contains(of) else { return false }
    return placeOpeners.contains(field.before(first - 1))
  }

  private func isSite(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.words.count > 1 && sites.contains(field.word(name.words.upperBound - 1))
  }

  /// An unsure name behind `near`, `at` or `in` that is no one's given name.
  private func isWhere(_ name: TaggedName, in field: ScannedField) -> Bool {
    let first = name.words.lowerBound
    guard name.score < 0.9, let preposition = field.before(first),
      prepositions.contains(preposition)
    else { return false }
    return !(gazetteer.entry(PhraseHash(field.words[first]))?.isGivenName ?? false)
  }

  /// `at Rena`, where the tagger doubts that it is a body.
  private func isUnsurePlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.score < 0.7, name.words.count == 1 else { return false }
    let word = field.words[name.words.lowerBound]
    return !word.isAllCaps && !isKnownBody(word)
      && prepositions.contains(field.before(name.words.lowerBound))
  }

  /// `Sports Centre` + `Stadium`.
  private func takeSite(_ name: inout TaggedName, in field: ScannedField) {
    let end = name.words.upperBound
    guard let next = field.after(end - 1), next.gap == .space, next.isCapitalised,
      sites.contains(next)
    else { return }
    name.words = name.words.lowerBound..<end + 1
    name.range = field.byteRange(of: name.words)
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

  /// `Abdel Fattah` + `el-Sisi`, `Bashar` + `al-Assad`.
  private func extend(_ name: inout TaggedName, in field: ScannedField) {
    let end = name.words.upperBound
    guard let particle = field.after(end - 1), let last = field.after(end),
      particle.gap == .space, particles.contains(particle), last.isCapitalised,
      last.gap == .hyphen || last.gap == .space && !particle.isCapitalised
    else { return }
    name.words = name.words.lowerBound..<end + 2
    name.range = field.byteRange(of: name.words)
  }

  /// `ISAF` + `Joint Command`.
  private func takeUnit(_ name: inout TaggedName, in field: ScannedField) {
    var end = name.words.upperBound
    while end < name.words.upperBound + 3, let word = field.after(end - 1), word.gap == .space,
      word.isCapitalised, !word.hasDigit
    {
      end += 1
      guard units.contains(word) else { continue }
      name.words = name.words.lowerBound..<end
      name.range = field.byteRange(of: name.words)
      return
    }
  }

  /// `507th` + `Maintenance Group`.
  private func takeOrdinal(_ name: inout TaggedName, in field: ScannedField) {
    let first = name.words.lowerBound
    guard let ordinal = field.before(first), field.words[first].gap == .space, ordinal.hasDigit,
      !ordinal.isNumber, (3...5).contains(ordinal.count)
    else { return }
    name.words = first - 1..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }
}
