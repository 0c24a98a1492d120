import ReaderModel
import Text

/// The country that stands before a place's name.
extension StatedCountries {
  /// `the Spanish city of Mérida`, `Poland's southern town of Bielsko`, `Ukraine's Kharkiv`.
  func before(
    _ span: NamedSpan, _ entry: GazetteerEntry?, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    var index = field.wordIndex(at: span.range.lowerBound)
    guard index > 0, !countries.isEmpty,
      field.words[index].gap == .space || isSetOff(index, in: field)
    else { return nil }
    if field.words[index].gap == .space, Self.possessives.contains(field.words[index - 1]),
      field.words[index - 1].gap == .apostrophe
    {
      guard entry?.isCapital != true, entry?.kind != .regionAdjective else { return nil }
      return owner(before: index - 1, in: field, countries)
    }
    index -= 1
    if Self.of.contains(field.words[index]) { index -= 1 }
    guard index > 0, isOpener(field.words[index]) else { return nil }
    for last in (max(0, index - Self.reach)..<index).reversed() {
      let word = field.words[last]
      guard field.words[last + 1].gap == .space || field.words[last + 1].gap == .hyphen else {
        return nil
      }
      if Self.possessives.contains(word), word.gap == .apostrophe {
        return owner(before: last, in: field, countries)
      }
      if word.isCapitalised {
        guard let country = countries.last(upTo: Int(word.end)), country.form == .demonym,
          country.range.upperBound == Int(word.end), field.words[last + 1].gap == .space
        else { return nil }
        return country.country
      }
    }
    return nil
  }

  /// `the Libyan capital, Tripoli`.
  private func isSetOff(_ index: Int, in field: ScannedField) -> Bool {
    field.bytes[Int(field.words[index - 1].end)..<Int(field.words[index].start)]
      .elementsEqual([UInt8(ascii: ","), 0x20])
  }

  private func isOpener(_ word: Word) -> Bool { openers.contains(word) || nouns.contains(word) }

  /// The country whose possessive ends with word `index`, an `s`.
  private func owner(
    before index: Int, in field: ScannedField, _ countries: [NamedSpan]
  ) -> CountryCode? {
    guard index > 0 else { return nil }
    let end = Int(field.words[index - 1].end)
    guard let country = countries.last(upTo: end), country.form != .demonym,
      country.range.upperBound == end
    else { return nil }
    return country.country
  }

  private static let of = WordSet("of")
  private static let possessives = WordSet("s")
}
