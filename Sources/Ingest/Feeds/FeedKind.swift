/// What a file is that has to do with feeds, judging by its first bytes.
enum FeedKind: Equatable {
  case xml
  case json
  /// OPML.
  case subscriptions

  /// The kind of the file that begins with `head`; nil if it is none of them.
  init?(head: [UInt8]) {
    // The tags of UTF-16 have a NUL beside every letter.
    let text = head.filter { $0 != 0 }
    switch text.drop(while: Self.isSkipped).first {
    case UInt8(ascii: "{"):
      guard Self.isJSONFeed(text) else { return nil }
      self = .json
    case UInt8(ascii: "<"):
      guard let kind = Self.kind(byTags: text) else { return nil }
      self = kind
    default: return nil
    }
  }

  /// Blanks and byte-order marks.
  private static func isSkipped(_ byte: UInt8) -> Bool {
    byte <= 0x20 || [0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte)
  }

  private static func kind(byTags text: [UInt8]) -> FeedKind? {
    let root = text[XMLProlog(text).root...]
    guard let tag = root.dropFirst().firstIndex(where: { !XMLRepair.isNameByte($0) }) else {
      return nil
    }
    switch String(decoding: root[(root.startIndex + 1)..<tag], as: UTF8.self).lowercased() {
    case "rss", "rdf:rdf", "feed", "atom:feed", "channel": return .xml
    case "opml": return .subscriptions
    default: return nil
    }
  }

  private static func isJSONFeed(_ text: [UInt8]) -> Bool {
    let text = String(decoding: text, as: UTF8.self)
    if text.contains("jsonfeed.org/version") || text.contains("jsonfeed.org\\/version") {
      return true
    }
    let members = ["feed_url", "home_page_url", "content_html", "content_text", "date_published"]
    return text.contains("\"items\"") && members.contains { text.contains("\"\($0)\"") }
  }
}
