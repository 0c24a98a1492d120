import ReaderModel
import Text

/// Reads the country that stands beside a place's name: `Bam, Iran`, `the Spanish city of Mérida`,
/// `Kidal in northern Mali`, `Trujillo (Peru)`, `Ukraine's Kharkiv`.
struct StatedCountries: Sendable {
  /// Small words between a country's adjective and the town: `Mexican border city of`.
  static let reach = 4

  private let gazetteer: Gazetteer
  let nouns: WordSet
  let openers: WordSet
  private let directions: WordSet
  private let articles = WordSet("a an the")
  private let locatives = WordSet("in of")
  private let of = WordSet("of")
  private let the = WordSet("the")
  private let links = WordSet("and or")

  /// The rules over the lists.
  init(_ gazetteer: Gazetteer, _ words: WordLists) {
    self.gazetteer = gazetteer
    nouns = words[.placeNouns]
    openers = words[.placeOpeners]
    directions = words[.directions]
  }

  /// The country beside `span`; `countries` are those of its field, in order.
  func country(
    beside span: NamedSpan, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    let entry = entry(of: span, in: field)
    return behindComma(span, entry, in: field, countries)
      ?? inBrackets(span, in: field, countries)
      ?? behindPreposition(span, in: field, countries)
      ?? before(span, entry, in: field, countries)
  }

  /// `Bam, Iran`.
  private func behindComma(
    _ span: NamedSpan, _ entry: GazetteerEntry?, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    let start = span.range.upperBound + 2
    guard let next = countries.first(from: span.range.upperBound), next.form != .demonym,
      next.range.lowerBound == start,
      field.bytes[span.range.upperBound..<start].elementsEqual([UInt8(ascii: ","), 0x20]),
      !isOwner(next, in: field)
    else { return nil }
    guard let entry, entry.kind == .city, let country = next.country,
      gazetteer.code(entry.country) != country, !isNamesake(span, of: country, in: field)
    else { return next.country }
    return endsThere(next, in: field) ? next.country : nil
  }

  /// `in the Red Sea, U.S. Defense Secretary X said`: the country's name belongs to what follows.
  private func isOwner(_ country: NamedSpan, in field: ScannedField) -> Bool {
    guard let next = field.word(field.wordIndex(at: country.range.upperBound)) else { return false }
    switch next.gap {
    case .space: return next.isCapitalised
    case .pointAndSpace:
      return next.isCapitalised && field.words(in: country.range).last?.count == 1
    default: return false
    }
  }

  /// Whether a mark stands right behind a country's name, and no list goes on.
  private func endsThere(_ country: NamedSpan, in field: ScannedField) -> Bool {
    let index = field.wordIndex(at: country.range.upperBound)
    guard let next = field.word(index) else { return true }
    return next.gap == .other && !links.contains(next) || next.gap == .pointAndSpace
  }

  /// `Trujillo (Peru)`.
  private func inBrackets(
    _ span: NamedSpan, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    guard let next = countries.first(from: span.range.upperBound), next.form != .demonym,
      next.range.lowerBound == span.range.upperBound + 2,
      field.bytes[span.range.upperBound..<next.range.lowerBound].elementsEqual([
        0x20, UInt8(ascii: "("),
      ]), next.range.upperBound < field.bytes.count,
      field.bytes[next.range.upperBound] == UInt8(ascii: ")")
    else { return nil }
    return next.country
  }

  /// `Newcastle in New South Wales`, `Kidal, a town in the far north of Mali`.
  private func behindPreposition(
    _ span: NamedSpan, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    var index = field.wordIndex(at: span.range.upperBound)
    guard let first = field.word(index) else { return nil }
    let isSetOff =
      first.gap == .other && field.bytes[span.range.upperBound] == UInt8(ascii: ",")
    guard first.gap == .space || isSetOff, !first.isCapitalised else { return nil }
    if articles.contains(first) || isSetOff {
      guard let end = descriptionEnd(from: index, in: field) else { return nil }
      index = end
    }
    guard locatives.contains(field.word(index)), index > 0 else { return nil }
    if of.contains(field.word(index)), !nouns.contains(field.word(index - 1)) { return nil }
    return area(at: index + 1, in: field, countries)
  }

  /// The index behind `a town`, `the port city`; nil when the words describe no place.
  private func descriptionEnd(from start: Int, in field: ScannedField) -> Int? {
    var isPlace = false
    for index in start..<min(start + Self.reach + 1, field.words.count) {
      let word = field.words[index]
      if index > start, word.gap != .space, word.gap != .hyphen { return nil }
      if locatives.contains(word) { return isPlace || index == start ? index : nil }
      if word.isCapitalised { return nil }
      isPlace = isPlace || nouns.contains(word) || openers.contains(word)
    }
    return nil
  }

  /// The country of the area whose name begins at word `start`, directions and `the` before it.
  private func area(
    at start: Int, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    var index = start
    while let word = field.word(index), index - start < Self.reach, !word.isCapitalised,
      word.gap == .space || word.gap == .hyphen,
      the.contains(word) || directions.contains(word) || of.contains(word)
    {
      index += 1
    }
    guard let word = field.word(index), word.gap == .space || word.gap == .hyphen else {
      return nil
    }
    let offset = Int(word.start)
    if let country = countries.first(from: offset), country.range.lowerBound == offset {
      let next = field.word(field.wordIndex(at: country.range.upperBound))
      if next?.gap == .hyphen { return nil }
      switch country.form {
      case .demonym:
        return nouns.contains(next) || openers.contains(next) ? country.country : nil
      case .alias:
        return next?.gap == .space && next?.isCapitalised == false ? nil : country.country
      default: return country.country
      }
    }
    let match = field.matches.partitioningIndex { $0.range.lowerBound >= offset }
    guard match < field.matches.count, field.matches[match].range.lowerBound == offset,
      field.matches[match].entry.kind == .region
    else { return nil }
    return gazetteer.code(field.matches[match].entry.country)
  }

  private func entry(of span: NamedSpan, in field: ScannedField) -> GazetteerEntry? {
    gazetteer.entry(phrase(span, in: field))
  }

  private func isNamesake(
    _ span: NamedSpan, of country: CountryCode, in field: ScannedField
  ) -> Bool {
    gazetteer.namesake(phrase(span, in: field), in: country) != nil
  }

  private func phrase(_ span: NamedSpan, in field: ScannedField) -> PhraseHash {
    var hash = PhraseHash()
    for word in field.words(in: span.range) { hash.add(word.hash) }
    return hash
  }
}
