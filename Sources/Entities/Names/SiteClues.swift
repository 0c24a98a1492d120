import Text

/// Tells places by the words in and beside a name: `Khost province`, `Mihail Kogălniceanu base`.
struct SiteClues: Sendable {
  /// A seat of government scored higher as a body is meant as its government.
  private static let sureBody: Float = 0.95
  /// A person scored higher is one even behind `at`.
  private static let surePerson: Float = 0.9
  /// Below this the tagger doubts that a word behind `at` is a body.
  private static let unsureBody: Float = 0.7

  private let gazetteer: Gazetteer
  private let places: PlaceClues
  private let placeNouns: WordSet
  private let grounds: WordSet
  private let placeOpeners: WordSet
  private let sites: WordSet
  private let landmarks: WordSet
  private let numbers: WordSet
  private let prepositions = WordSet("in at near")
  private let articles = WordSet("the a an")
  private let of = WordSet("of")

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ places: PlaceClues, _ words: WordLists) {
    self.gazetteer = gazetteer
    self.places = places
    placeNouns = words[.placeNouns]
    grounds = words[.grounds]
    placeOpeners = words[.placeOpeners]
    sites = words[.sites]
    landmarks = words[.landmarks]
    numbers = words[.siteNumbers]
  }

  /// `in Quezon City`: a town of the gazetteer behind a preposition.
  func isTown(_ name: TaggedName, in field: ScannedField) -> Bool {
    prepositions.contains(field.before(name.words.lowerBound))
      && places.isPlace(name, in: field)
  }

  /// A seat of government that is nobody's name: `Abu Dhabi`.
  func isSeat(_ name: TaggedName, in field: ScannedField) -> Bool {
    var key = PhraseHash()
    for word in field.words[name.words] { key.add(word.hash) }
    guard let entry = gazetteer.entry(key), entry.kind == .city else { return false }
    return entry.isCapital && !entry.isGivenName && !entry.isSurname && name.score < Self.sureBody
  }

  /// A town in front of an article: `OSLO –`, `Adelaide:`.
  func isDateline(_ name: TaggedName, in field: ScannedField) -> Bool {
    let start = name.range.lowerBound
    let isFirst = start == 0 || field.bytes[start - 1] == 0x0A
    guard
      field.words[name.words].allSatisfy(\.isAllCaps)
        && field.startsSentence(name.words.lowerBound) || isFirst && isSetOff(name, in: field)
    else { return false }
    var key = PhraseHash()
    for word in field.words[name.words] { key.add(word.hash) }
    return gazetteer.entry(key)?.kind == .city
  }

  /// A colon, a dash or a bracket stands behind the name.
  private func isSetOff(_ name: TaggedName, in field: ScannedField) -> Bool {
    let behind = field.bytes[name.range.upperBound...].prefix(5)
    return [":", " -", " –", " —", " ("].contains { behind.starts(with: $0.utf8) }
  }

  /// `Khost province`, `the towns of Haris and Varzaqan`.
  func isPlace(_ name: TaggedName, in field: ScannedField) -> Bool {
    if let next = field.after(name.words.upperBound - 1), next.gap == .space, !next.isCapitalised,
      placeNouns.contains(next)
    {
      return true
    }
    let first = name.words.lowerBound
    guard first > 1, let of = field.before(first), self.of.contains(of) else { return false }
    return placeOpeners.contains(field.before(first - 1))
  }

  /// `Mihail Kogălniceanu base`: two words or more, whoever gave the name.
  func isGround(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.words.count > 1, let next = field.after(name.words.upperBound - 1),
      next.gap == .space, !next.isCapitalised
    else { return false }
    return grounds.contains(next)
  }

  /// `Grand Renaissance Dam`, `Khartoum International Airport`: what ends in a landmark's word,
  /// besides `taken` names.
  func landmarks(besides taken: [TaggedName], in field: ScannedField) -> [TaggedName] {
    field.words.indices.compactMap { end in
      guard field.words[end].isCapitalised, landmarks.contains(field.words[end]),
        field.words[end].gap == .space, !field.titleCase.contains(end)
      else { return nil }
      var start = end
      while start > 0, end - start < 5, field.words[start].gap == .space,
        field.words[start - 1].isCapitalised, !field.words[start - 1].isNumber,
        !articles.contains(field.words[start - 1])
      {
        start -= 1
      }
      let words = start..<end + 1
      guard start < end, !taken.contains(where: { $0.words.overlaps(words) }) else { return nil }
      return TaggedName(
        range: field.byteRange(of: words), words: words, kind: .location, score: 0.8,
        origin: .shape)
    }
  }

  /// `Wembley Stadium`: two words or more, of which the last is a site's.
  func isSite(_ name: TaggedName, in field: ScannedField) -> Bool {
    name.words.count > 1 && sites.contains(field.word(name.words.upperBound - 1))
  }

  /// `Second` + `Thomas Shoal`, `Upper` + `Karnali River`: what numbers or places a site.
  func takeNumber(_ name: inout TaggedName, in field: ScannedField) {
    let first = name.words.lowerBound
    guard isSite(name, in: field), let number = field.before(first),
      field.words[first].gap == .space, number.isCapitalised, numbers.contains(number)
    else { return }
    name.words = first - 1..<name.words.upperBound
    name.range = field.byteRange(of: name.words)
  }

  /// An unsure name behind `near`, `at` or `in` that is no one's given name.
  func isWhere(_ name: TaggedName, in field: ScannedField) -> Bool {
    let first = name.words.lowerBound
    guard name.score < Self.surePerson, let preposition = field.before(first),
      prepositions.contains(preposition)
    else { return false }
    return !(gazetteer.entry(PhraseHash(field.words[first]))?.isGivenName ?? false)
  }

  /// `at Rena`, where the tagger doubts that it is a body.
  func isUnsurePlace(_ name: TaggedName, isBody: Bool, in field: ScannedField) -> Bool {
    guard name.score < Self.unsureBody, name.words.count == 1 else { return false }
    let word = field.words[name.words.lowerBound]
    return !word.isAllCaps && !isBody
      && prepositions.contains(field.before(name.words.lowerBound))
  }

  /// `Sports Centre` + `Stadium`.
  func takeSite(_ name: inout TaggedName, in field: ScannedField) {
    let end = name.words.upperBound
    guard let next = field.after(end - 1), next.gap == .space, next.isCapitalised,
      sites.contains(next)
    else { return }
    name.words = name.words.lowerBound..<end + 1
    name.range = field.byteRange(of: name.words)
  }
}
