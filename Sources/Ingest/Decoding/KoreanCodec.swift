/// Decodes Korean text in CP949 with the C library's `iconv`.
enum KoreanCodec {
  /// Whether `bytes` look like Korean: their pairs are valid, and most are common syllables.
  ///
  /// The syllables of KS X 1001 have the lead bytes 0xB0 to 0xC8 and trail bytes from 0xA1 on.
  static func reads(_ bytes: [UInt8]) -> Bool {
    var syllables = 0
    var others = 0
    var invalid = 0
    var index = 0
    while index < bytes.count {
      let lead = bytes[index]
      index += 1
      if lead < 0x80 { continue }
      guard (0x81...0xFD).contains(lead), index < bytes.count, isTrail(bytes[index]) else {
        invalid += 1
        continue
      }
      let isSyllable = (0xB0...0xC8).contains(lead) && bytes[index] >= 0xA1
      let isPunctuation = (0xA1...0xA3).contains(lead) && bytes[index] >= 0xA1
      if isSyllable { syllables += 1 } else if !isPunctuation { others += 1 }
      index += 1
    }
    return syllables > 0 && others + invalid * 3 <= syllables / 4
  }

  /// Decodes `bytes`, with U+FFFD for invalid ones; nil if the system lacks the CP949 table.
  static func decoded(_ bytes: [UInt8]) -> String? { Iconv.decoded(bytes, from: "CP949") }

  private static func isTrail(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x81...0xFE).contains(byte)
  }
}
