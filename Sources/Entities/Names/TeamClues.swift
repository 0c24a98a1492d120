import ReaderModel
import Text

/// Tells teams that play under a town's or state's name: `Dallas beat Green Bay 24-17`.
///
/// Only in an article about sport, and only where the words around some mention of the name speak
/// of a team. A town behind `in` or `near` stays one, and so does a country, and a family name of
/// somebody named in full.
final class TeamClues: Sendable {
  /// Words about sport that make an article one about sport, in a short one and in a long one.
  private static let fewest = 2
  private static let wordsForOneMore = 150
  /// A name of several words that the tagger is so sure of is a person, not a team.
  private static let surePerson: Float = 0.8
  /// Points of a game's score, at most three digits.
  private static let longestScore = 3

  let gazetteer: Gazetteer
  let sports: WordSet
  let events: WordSet
  private let verbs: WordSet
  let objects: WordSet
  private let owned: WordSet
  let results: WordSet
  let functionWords: WordSet
  private let from = WordSet("from")
  private let on = WordSet("on")
  private let loan = WordSet("loan")
  private let signed = WordSet("signed sign signs")
  /// What stands behind a name that means several people, if the name is a town's.
  private let plurals = WordSet("are were have")
  let links = WordSet("with to by over against from for")
  let articles = WordSet("the")
  private let places = WordSet("in near outside around")
  private let openers: WordSet

  /// The rules over the names that `gazetteer` knows.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    sports = words[.sportsWords]
    events = words[.eventHeads]
    verbs = words[.teamVerbs]
    objects = words[.teamObjects]
    owned = words[.teamOwned]
    results = words[.teamResults]
    functionWords = words[.nameFunctionWords]
    openers = words[.placeOpeners]
  }

  /// Whether the article is about a sport that teams play; a score behind a word for a result
  /// counts twice.
  func isSport(_ fields: [ScannedField]) -> Bool {
    var count = 0
    var words = 0
    for field in fields {
      words += field.words.count
      for index in field.words.indices {
        if sports.contains(field.words[index]) { count += 1 }
        if isTransfer(index, in: field) { count += 1 }
        guard isScore(index, in: field) else { continue }
        let near = field.words[max(0, index - 4)..<index]
        count += near.contains { objects.contains($0) || results.contains($0) } ? 2 : 1
      }
    }
    return count >= Self.fewest + words / Self.wordsForOneMore
  }

  /// `signed Mohammed Kudus from`, `on loan`: somebody goes to another team.
  private func isTransfer(_ index: Int, in field: ScannedField) -> Bool {
    if loan.contains(field.words[index]) { return on.contains(field.before(index)) }
    guard signed.contains(field.words[index]), let next = field.word(index + 1), next.isCapitalised
    else { return false }
    return field.words[(index + 1)...].prefix(5).drop { $0.isCapitalised }.first.map(from.contains)
      ?? false
  }

  /// The names of an article about sport, those of teams as bodies, and teams that no tag has.
  func decided(_ names: [[TaggedName]], in fields: [ScannedField]) -> [[TaggedName]] {
    let towns = zip(names, fields).map { untagged(besides: $0, in: $1) }
    var persons: Set<UInt64> = []
    var teams: Set<UInt64> = []
    for (list, field) in zip(names, fields) {
      for name in list where name.kind == .person && name.words.count > 1 {
        for word in name.words { persons.insert(key(word..<word + 1, in: field)) }
      }
    }
    for (list, field) in zip(zip(names, towns).map { $0 + $1 }, fields) {
      for name in list where mayPlay(name, in: field) && plays(name, in: field) {
        teams.insert(key(name.words, in: field))
      }
    }
    teams.subtract(persons)
    guard !teams.isEmpty else { return names }
    return zip(zip(names, towns), fields).map { lists, field in
      let found = lists.1.filter { isTeam($0, of: teams, in: field) }
      let all = lists.0 + found + repeats(of: teams, besides: lists.0 + found, in: field)
      return all.map { name in
        var name = name
        if isTeam(name, of: teams, in: field) { name.kind = .organisation }
        return name
      }
      .sorted { $0.words.lowerBound < $1.words.lowerBound }
    }
  }

  /// Teams where no tag is: `Everton are third`.
  private func repeats(
    of teams: Set<UInt64>, besides names: [TaggedName], in field: ScannedField
  ) -> [TaggedName] {
    let taken = Set(names.flatMap(\.words))
    return field.words.indices.compactMap { start -> TaggedName? in
      guard isPart(start, in: field), !taken.contains(start) else { return nil }
      for end in start + 1...min(start + 3, field.words.count) {
        guard end == start + 1 || isPart(end - 1, in: field) && field.words[end - 1].gap == .space,
          !taken.contains(end - 1)
        else { return nil }
        if teams.contains(key(start..<end, in: field)), !goesOn(start..<end, in: field) {
          return TaggedName(
            range: field.byteRange(of: start..<end), words: start..<end, kind: .location,
            score: 0.5,
            origin: .shape)
        }
      }
      return nil
    }
    .filter { isTeam($0, of: teams, in: field) }
  }

  private func isTeam(_ name: TaggedName, of teams: Set<UInt64>, in field: ScannedField) -> Bool {
    guard name.kind != .misc, teams.contains(key(name.words, in: field)) else { return false }
    guard let before = field.before(name.words.lowerBound), !before.isCapitalised else {
      return true
    }
    return !places.contains(before)
  }

  /// A place or person of one to three words that is no country.
  private func mayPlay(_ name: TaggedName, in field: ScannedField) -> Bool {
    guard name.kind != .misc, name.kind != .organisation, (1...3).contains(name.words.count) else {
      return false
    }
    let entry = entry(name.words, in: field)
    switch entry?.kind {
    case .country, .demonym, .regionAdjective: return false
    case .region: return entry?.country != 0
    case .city: return true
    default: break
    }
    return name.kind == .location || name.words.count == 1
      || name.score < Self.surePerson
        && gazetteer.entry(PhraseHash(field.words[name.words.lowerBound]))?.isGivenName != true
  }

  /// The words right beside the mention are those of a team.
  private func plays(_ name: TaggedName, in field: ScannedField) -> Bool {
    let end = name.words.upperBound
    let start =
      articles.contains(field.before(name.words.lowerBound))
      ? name.words.lowerBound - 1 : name.words.lowerBound
    if let before = field.before(start), !before.isCapitalised {
      if places.contains(before) { return false }
      if objects.contains(before) || links.contains(before) && follows(start, in: field) {
        return true
      }
    }
    if isScore(end, in: field) || isScore(name.words.lowerBound - 2, in: field) { return true }
    guard let next = field.after(end - 1), !next.isCapitalised else { return false }
    if next.gap == .space {
      let isTown = name.kind == .location || entry(name.words, in: field)?.kind == .city
      return verbs.contains(next) || owned.contains(next) || isTown && plurals.contains(next)
    }
    guard next.gap == .apostrophe, next.count == 1 else { return false }
    return (end + 1..<min(end + 4, field.words.count)).contains {
      field.words[$0].gap == .space && owned.contains(field.words[$0])
    }
  }

  /// `drew 1-1 with`, `lost to`, `a win over`: a result and a small word before the name.
  private func follows(_ start: Int, in field: ScannedField) -> Bool {
    let link = start - 1
    guard link > 0 else { return false }
    if results.contains(field.before(link)) || isScore(link - 2, in: field) { return true }
    return from.contains(field.words[link])
      && field.words[max(0, link - 5)..<link].contains { $0.gap == .space && results.contains($0) }
  }

  /// `2-1`: two numbers and a hyphen.
  func isScore(_ index: Int, in field: ScannedField) -> Bool {
    guard let first = field.word(index), let second = field.word(index + 1), first.isNumber,
      second.isNumber, second.gap == .hyphen, first.gap != .hyphen,
      first.count <= Self.longestScore, second.count <= Self.longestScore
    else { return false }
    return field.word(index + 2)?.gap != .hyphen
  }

  private func key(_ words: Range<Int>, in field: ScannedField) -> UInt64 {
    var key = PhraseHash()
    for word in field.words[words] { key.add(word.hash) }
    return key.value
  }

  private func entry(_ words: Range<Int>, in field: ScannedField) -> GazetteerEntry? {
    var key = PhraseHash()
    for word in field.words[words] { key.add(word.hash) }
    return gazetteer.entry(key)
  }
}
