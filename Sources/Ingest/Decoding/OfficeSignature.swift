/// Office documents and other files that are ZIP archives inside.
enum OfficeSignature {
  /// The kind of the document that begins with `bytes`; nil for a plain ZIP archive and anything else.
  ///
  /// Its first packed file shows it, whose name stands at byte 30.
  static func kind(of bytes: [UInt8]) -> String? {
    guard bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]), bytes.count > 30 else { return nil }
    let length = Int(bytes[26]) | Int(bytes[27]) << 8
    let head = String(decoding: bytes.dropFirst(30).prefix(length + 80), as: UTF8.self)
    return kinds.first { head.hasPrefix($0.start) }?.kind
      ?? (head.hasPrefix("mimetype") ? "an office document" : nil)
  }

  private static let kinds: [(start: String, kind: String)] = [
    ("mimetypeapplication/epub", "an e-book"),
    ("mimetypeapplication/vnd.oasis.opendocument.text", "an office document (ODT)"),
    ("mimetypeapplication/vnd.oasis.opendocument.spreadsheet", "a spreadsheet (ODS)"),
    ("mimetypeapplication/vnd.oasis.opendocument.presentation", "a presentation (ODP)"),
    ("[Content_Types].xml", "an office document"), ("_rels/", "an office document"),
    ("docProps/", "an office document"), ("word/", "an office document"),
    ("xl/", "a spreadsheet"), ("ppt/", "a presentation"), ("META-INF/", "a program (JAR)"),
    ("AndroidManifest.xml", "a program (APK)"), ("classes.dex", "a program (APK)"),
  ]
}
