import Text

/// Decodes XML: by its byte-order mark, by what it declares if that fits its bytes, else by the bytes.
enum XMLDecoder {
  /// The text of `bytes` in UTF-8; `file` is named in errors.
  ///
  /// Bytes that are UTF-8 are not read as the encoding that a declaration names: servers convert texts
  /// and leave their declarations as they were.
  /// - Throws: `.empty`, `.binary`.
  static func decoded(_ bytes: [UInt8], file: String) throws(IngestError) -> [UInt8] {
    let declared = declaredEncoding(of: bytes)
    return Array(try TextDecoder.decode(bytes, file: file, declared: declared).text.utf8)
  }

  /// The name in the declaration; nil if there is none.
  private static func declaredEncoding(of bytes: [UInt8]) -> String? {
    let head = Array(bytes.prefix(1024))
    guard let start = head.firstIndex(of: "<?xml", from: 0) else { return nil }
    let end = head.firstIndex(of: "?>", from: start) ?? head.count
    let declaration = String(decoding: head[start..<end], as: UTF8.self)
    guard let mark = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[mark.upperBound...].drop { " =\t\n\r".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    return String(value.dropFirst().prefix { $0 != quote })
  }
}
