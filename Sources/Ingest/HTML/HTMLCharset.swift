/// The encoding that an HTML document declares in its first bytes.
enum HTMLCharset {
  /// The `charset` of the first `<meta>` that has one, within 4 KB; nil if none does.
  ///
  /// Other elements' attributes of that name don't count.
  static func declared(in bytes: [UInt8]) -> String? {
    let head = String(decoding: bytes.prefix(4096).map { $0 < 0x80 ? $0 : 0x3F }, as: UTF8.self)
      .lowercased()
    var rest = head[...]
    while let tag = rest.firstRange(of: "<meta") {
      rest = rest[tag.upperBound...]
      let end = rest.firstIndex(of: ">") ?? rest.endIndex
      if let name = charset(in: rest[..<end]) { return name }
    }
    if head.hasPrefix("<?xml"), let end = head.firstRange(of: "?>"),
      let mark = head[..<end.lowerBound].firstRange(of: "encoding=")
    {
      return value(head[mark.upperBound..<end.lowerBound])
    }
    return nil
  }

  /// The value of `charset=` in the parameters of a tag or a header.
  static func charset(in text: Substring) -> String? {
    guard let mark = text.firstRange(of: "charset") else { return nil }
    let rest = text[mark.upperBound...].drop { $0 == " " }
    guard rest.first == "=" else { return nil }
    return value(rest.dropFirst())
  }

  private static func value(_ text: Substring) -> String? {
    let value = text.drop { " \"'".contains($0) }.prefix { !" \"';>/".contains($0) }
    return value.isEmpty ? nil : String(value)
  }
}
