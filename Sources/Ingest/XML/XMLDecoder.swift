import Text

/// Decodes XML: by its byte-order mark, by what it declares if that fits its bytes, else by the bytes.
enum XMLDecoder {
  /// The text of `bytes` in UTF-8; `file` is named in errors.
  ///
  /// Bytes that are UTF-8 are not read as the one-byte encoding that a declaration names: servers
  /// convert texts and leave their declarations as they were.
  /// - Throws: `.empty`, `.binary`.
  static func decoded(_ bytes: [UInt8], file: String) throws(IngestError) -> [UInt8] {
    if let name = declaredEncoding(of: bytes), let text = decoded(bytes, from: name) {
      return Array(NormalForm.composed(text).utf8)
    }
    return Array(try TextDecoder.decode(bytes, file: file).text.utf8)
  }

  /// The name of the declared encoding as iconv knows it; nil for UTF-8 and where none is declared.
  ///
  /// A declaration that was read as bytes can't be of UTF-16.
  private static func declaredEncoding(of bytes: [UInt8]) -> String? {
    let head = bytes.prefix(1024)
    guard let start = Array(head).firstIndex(of: "<?xml", from: 0) else { return nil }
    let end = bytes.firstIndex(of: "?>", from: start) ?? head.count
    let declaration = String(decoding: bytes[start..<min(end, head.count)], as: UTF8.self)
    guard let mark = declaration.firstRange(of: "encoding") else { return nil }
    let value = declaration[mark.upperBound...].drop { " =\t\n\r".contains($0) }
    guard let quote = value.first, quote == "\"" || quote == "'" else { return nil }
    let name = value.dropFirst().prefix { $0 != quote }.trimmed.lowercased()
    guard name.utf8.allSatisfy({ (0x21...0x7E).contains($0) }) else { return nil }
    if name.hasPrefix("utf") || name.hasPrefix("ucs") || name.isEmpty { return nil }
    return aliases[name] ?? name
  }

  /// Supersets that are meant by the names of older encodings (WHATWG Encoding Standard).
  private static let aliases = [
    "iso-8859-1": "windows-1252", "latin1": "windows-1252", "us-ascii": "windows-1252",
    "ascii": "windows-1252", "iso-8859-9": "windows-1254", "iso-8859-11": "windows-874",
    "tis-620": "windows-874", "gb2312": "GB18030", "gbk": "GB18030", "gb_2312-80": "GB18030",
    "euc-kr": "CP949", "ks_c_5601-1987": "CP949", "shift_jis": "CP932", "shift-jis": "CP932",
    "x-sjis": "CP932", "sjis": "CP932", "big5": "BIG5-HKSCS", "x-gbk": "GB18030",
  ]

  private static func decoded(_ bytes: [UInt8], from name: String) -> String? {
    let hasEscapes = bytes.contains(0x1B)
    guard hasEscapes || bytes.contains(where: { $0 >= 0x80 }) else { return nil }
    if !hasEscapes, String(validating: bytes, as: UTF8.self) != nil { return nil }
    guard let decoded = IconvCodec.decoded(bytes, from: name) else { return nil }
    // Some damage is usual; a wrong name fails all over.
    let wide = bytes.count { $0 >= 0x80 }
    return decoded.invalid * 20 <= wide ? decoded.text : nil
  }
}
