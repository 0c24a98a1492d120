import Glibc

/// Decodes text with the C library's `iconv`.
enum Iconv {
  /// The text of `bytes`, with U+FFFD for invalid ones; nil if the system doesn't know `encoding`.
  static func decoded(_ bytes: some Collection<UInt8>, from encoding: String) -> String? {
    let converter = iconv_open("UTF-8", encoding)
    guard let converter, converter != iconv_t(bitPattern: -1) else { return nil }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    var text: [UInt8] = []
    text.reserveCapacity(bytes.count * 3 / 2)
    input.withUnsafeMutableBufferPointer { convert($0, into: &text, with: converter) }
    return String(decoding: text, as: UTF8.self)
  }

  private static func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, into text: inout [UInt8], with converter: iconv_t
  ) {
    var source = input.baseAddress
    var left = input.count
    var piece = [CChar](repeating: 0, count: 65_536)
    while left > 0 {
      let (isInvalid, written) = piece.withUnsafeMutableBufferPointer { piece in
        var target = piece.baseAddress
        var room = piece.count
        let result = iconv(converter, &source, &left, &target, &room)
        let failed = result == Int(bitPattern: UInt.max) && errno != E2BIG
        return (failed, piece.count - room)
      }
      text.append(contentsOf: piece[..<written].lazy.map { UInt8(bitPattern: $0) })
      guard isInvalid else { continue }
      text += "\u{FFFD}".utf8
      source = source?.advanced(by: 1)
      left -= 1
    }
  }
}
