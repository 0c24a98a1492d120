import Glibc

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
  static func decoded(_ bytes: [UInt8]) -> String? {
    let converter = iconv_open("UTF-8", "CP949")
    guard let converter, converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    let written = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        convert(input, into: output, with: converter)
      }
    }
    return String(decoding: output[..<written].map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  private static func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, into output: UnsafeMutableBufferPointer<CChar>,
    with converter: iconv_t
  ) -> Int {
    var source = input.baseAddress
    var sourceLeft = input.count
    var target = output.baseAddress
    var targetLeft = output.count
    while sourceLeft > 0 {
      let converted = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
      guard converted == Int(bitPattern: UInt.max) else { break }
      guard targetLeft >= 3 else { break }
      for byte in "\u{FFFD}".utf8 {
        target?.pointee = CChar(bitPattern: byte)
        target = target?.advanced(by: 1)
      }
      targetLeft -= 3
      source = source?.advanced(by: 1)
      sourceLeft -= 1
    }
    return output.count - targetLeft
  }

  private static func isTrail(_ byte: UInt8) -> Bool {
    (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte) || (0x81...0xFE).contains(byte)
  }
}
