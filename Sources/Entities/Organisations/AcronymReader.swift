/// Finds the acronym that an article introduces in brackets: `World Food Programme (WFP)`.
enum AcronymReader {
  /// The byte range of the acronym behind the name in `range`; nil when there is none, or when its
  /// letters are not the beginnings of the name's words in their order.
  static func acronym(behind range: Range<Int>, in field: ScannedField) -> Range<Int>? {
    let bytes = field.bytes
    let open = range.upperBound + 1
    guard open < bytes.count, bytes[open - 1] == 0x20, bytes[open] == UInt8(ascii: "("),
      let close = bytes[open...].prefix(14).firstIndex(of: UInt8(ascii: ")")), close > open + 2
    else { return nil }
    let letters = bytes[open + 1..<close].filter { $0 != UInt8(ascii: ".") }
    guard letters.allSatisfy({ $0 &- 0x41 < 26 || $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }),
      letters.filter({ $0 &- 0x41 < 26 }).count * 2 > letters.count
    else { return nil }
    let parts = FoldedName(bytes, range).parts
    return isAcronym(letters.map { $0 | 0x20 }, of: parts) ? open + 1..<close : nil
  }

  /// Whether small `letters` are short for the words; of three words or more the first two letters
  /// are enough.
  static func isAcronym(_ letters: [UInt8], of parts: [[UInt8]]) -> Bool {
    spells(letters[...], parts[...])
      || parts.count > 2 && spells(letters.prefix(2), parts.prefix(2))
  }

  /// Whether the letters begin the words in their order, each word with one letter or more:
  /// `UNMIWT` for `UN Mission in Western Tanvia`. Words may be left out.
  private static func spells(
    _ letters: ArraySlice<UInt8>, _ parts: ArraySlice<[UInt8]>
  ) -> Bool {
    guard let letter = letters.first else { return true }
    guard let start = parts.firstIndex(where: { $0.first == letter }) else { return false }
    let common = zip(parts[start], letters).prefix { $0 == $1 }.count
    let rest = parts[(start + 1)...]
    return (1...min(common, 4)).contains { spells(letters.dropFirst($0), rest) }
  }
}
