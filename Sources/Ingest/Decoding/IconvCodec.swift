import Glibc

/// Decodes text with the C library's `iconv`.
enum IconvCodec {
  /// Decodes `bytes` in the encoding `name`, with U+FFFD for what is invalid there, and counts those.
  ///
  /// Returns nil if the system does not know the encoding.
  static func decoded(_ bytes: [UInt8], from name: String) -> (text: String, invalid: Int)? {
    guard let converter = iconv_open("UTF-8", name), converter != iconv_t(bitPattern: -1) else {
      return nil
    }
    defer { iconv_close(converter) }
    var input = bytes.map { CChar(bitPattern: $0) }
    // No character of an older encoding takes more than three bytes of UTF-8 for each of its own.
    var output = [CChar](repeating: 0, count: bytes.count * 3 + 16)
    let result = input.withUnsafeMutableBufferPointer { input in
      output.withUnsafeMutableBufferPointer { output in
        convert(input, into: output, with: converter)
      }
    }
    let text = String(
      decoding: output[..<result.written].lazy.map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return (text, result.invalid)
  }

  private static func convert(
    _ input: UnsafeMutableBufferPointer<CChar>, into output: UnsafeMutableBufferPointer<CChar>,
    with converter: iconv_t
  ) -> (written: Int, invalid: Int) {
    var source = input.baseAddress
    var sourceLeft = input.count
    var target = output.baseAddress
    var targetLeft = output.count
    var invalid = 0
    while sourceLeft > 0 {
      let converted = iconv(converter, &source, &sourceLeft, &target, &targetLeft)
      guard converted == Int(bitPattern: UInt.max), targetLeft >= 3 else { break }
      for byte in "\u{FFFD}".utf8 {
        target?.pointee = CChar(bitPattern: byte)
        target = target?.advanced(by: 1)
      }
      targetLeft -= 3
      source = source?.advanced(by: 1)
      sourceLeft -= 1
      invalid += 1
    }
    return (output.count - targetLeft, invalid)
  }
}
