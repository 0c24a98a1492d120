/// Finds the acronym that an article introduces in brackets: `World Food Programme (WFP)`.
enum AcronymReader {
  /// The byte range of the acronym behind the name in `range`; nil when there is none, or when its
  /// letters are not the first letters of the name's words in their order.
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
    let initials = FoldedName(bytes, range).initials
    var position = 0
    for letter in letters {
      while position < initials.count, initials[position] != letter | 0x20 { position += 1 }
      if position == initials.count { return nil }
      position += 1
    }
    return open + 1..<close
  }
}
