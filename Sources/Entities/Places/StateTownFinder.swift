import ReaderModel
import Text

/// Finds towns with their state behind them.
struct StateTownFinder: Sendable {
  /// Words of a town's name that no list has: `Sault Ste. Marie`.
  private static let longestTown = 3

  private let states: StateNames
  private let gazetteer: Gazetteer
  private let bodies: WordSet
  private let titles: WordSet
  private let noTowns: WordSet
  private let prepositions = WordSet("in at near from of to outside")
  private let small = WordSet("in at near from of to outside the and but for on with")
  private let links = WordSet("and or")
  private let saints = WordSet("st ste ft mt")

  /// The rules over the lists.
  init(_ gazetteer: Gazetteer, _ lists: EntityLists) {
    self.gazetteer = gazetteer
    states = lists.states
    bodies = lists.words[.bodies]
    titles = lists.words[.titles]
    noTowns = lists.words[.noTowns]
  }

  /// The towns of all fields.
  func towns(in fields: [ScannedField]) -> StateTowns {
    var towns = StateTowns()
    for (number, field) in fields.enumerated() {
      for index in field.words.indices.dropFirst()
      where field.words[index].gap == .other && field.words[index].isCapitalised {
        guard isBehindComma(index, in: field), let found = states.state(at: index, in: field),
          let town = town(before: index, in: field),
          isMeant(found, town: town, in: field)
        else { continue }
        let site = StateTowns.Site(
          field: number, town: field.byteRange(of: town), state: found.range,
          meaning: found.state)
        towns.add(site, name: phrase(town, in: field))
      }
    }
    return towns
  }

  /// A comma and one space stand before word `index`.
  private func isBehindComma(_ index: Int, in field: ScannedField) -> Bool {
    let gap = field.bytes[Int(field.words[index - 1].end)..<Int(field.words[index].start)]
    guard gap.count == 2, let last = gap.last else { return false }
    return gap.first == UInt8(ascii: ",") && (last == 0x20 || last == 0x0A)
  }

  /// The words of the name that ends before word `index`.
  private func town(before index: Int, in field: ScannedField) -> Range<Int>? {
    let end = field.matches.partitioningIndex { $0.words.upperBound >= index }
    if end < field.matches.count, field.matches[end].words.upperBound == index,
      isTown(field.matches[end].entry)
    {
      return field.matches[end].words
    }
    var start = index
    while start > 0, index - start < Self.longestTown, isPart(start - 1, in: field),
      start == index || joins(start, in: field)
    {
      start -= 1
    }
    guard start < index, !(start > 0 && titles.contains(field.before(start))) else { return nil }
    return start..<index
  }

  private func isPart(_ index: Int, in field: ScannedField) -> Bool {
    let word = field.words[index]
    return word.isCapitalised && !word.isCaseless && !word.hasDigit && !small.contains(word)
      && !noTowns.contains(word) && !bodies.contains(word) && !titles.contains(word)
  }

  private func joins(_ index: Int, in field: ScannedField) -> Bool {
    switch field.words[index].gap {
    case .space, .hyphen: true
    case .pointAndSpace: saints.contains(field.words[index - 1])
    default: false
    }
  }

  private func isTown(_ entry: GazetteerEntry) -> Bool {
    switch entry.kind {
    case .city, .country, .region: true
    default: false
    }
  }

  /// Whether the second name is the first one's state, not the next in a list.
  private func isMeant(
    _ found: (state: StateNames.State, form: StateNames.Form, words: Range<Int>, range: Range<Int>),
    town: Range<Int>, in field: ScannedField
  ) -> Bool {
    let name = phrase(town, in: field)
    let entry = gazetteer.entry(name)
    switch found.form {
    case .abbreviation: return true
    case .code: return !field.words[town].allSatisfy(\.isAllCaps)
    case .name: break
    }
    let own = gazetteer.entry(phrase(found.words, in: field))
    let isAmbiguous = own?.kind != .region || own?.isWeak == true
    switch entry?.kind {
    case .city:
      let isAtHome = entry.flatMap { gazetteer.code($0.country) } == found.state.country
      let isKnown = isAtHome || gazetteer.namesake(name, in: found.state.country) != nil
      return isAtHome || (isKnown || !isAmbiguous) && !isListed(found.words, in: field)
    case .country: return !isAmbiguous && !isListed(found.words, in: field)
    case .region:
      return entry.flatMap { gazetteer.code($0.country) } != found.state.country
        && !isAmbiguous && !isListed(found.words, in: field)
    default:
      return !isAmbiguous && own?.isGivenName == false
        || prepositions.contains(field.before(town.lowerBound))
        || field.words[town].allSatisfy(\.isAllCaps)
    }
  }

  /// `Mexico, Texas and Canada`: another name goes on behind the state.
  private func isListed(_ words: Range<Int>, in field: ScannedField) -> Bool {
    guard let next = field.word(words.upperBound) else { return false }
    if links.contains(next) { return next.gap == .space || isCapital(words.upperBound + 1, field) }
    return next.gap == .other && next.isCapitalised && isBehindComma(words.upperBound, in: field)
  }

  private func isCapital(_ index: Int, _ field: ScannedField) -> Bool {
    field.word(index)?.isCapitalised == true
  }

  private func phrase(_ words: Range<Int>, in field: ScannedField) -> PhraseHash {
    var hash = PhraseHash()
    for word in field.words[words] { hash.add(word.hash) }
    return hash
  }
}
