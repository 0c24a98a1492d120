import Foundation
import ReaderModel

/// Reads JSON Feed 1.0 and 1.1.
enum JSONFeed {
  /// The feed in `bytes`.
  static func feed(in bytes: [UInt8], file: String) throws(IngestError) -> Feed {
    let bytes = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    guard let value = try? JSONSerialization.jsonObject(with: Data(bytes)) else {
      throw .noFeed(reason: "JSON with an error in its syntax", file: file)
    }
    guard let object = value as? [String: Any], let items = object["items"] as? [Any] else {
      throw .noFeed(reason: "JSON without a list of items", file: file)
    }
    var feed = Feed()
    feed.title = FeedText(text: text(object["title"]) ?? "", notation: .plain)
    feed.link = text(object["home_page_url"])
    feed.language = text(object["language"])
    feed.authors = authors(object)
    let base = feed.link ?? text(object["feed_url"])
    for case let item as [String: Any] in items.prefix(Feed.mostItems) {
      feed.items.append(self.item(item, base: base))
    }
    if items.count > Feed.mostItems {
      feed.fault = "only the first \(Feed.mostItems) of its \(items.count) items were read"
    }
    return feed
  }

  private static func item(_ object: [String: Any], base: String?) -> FeedItem {
    var item = FeedItem()
    item.id = text(object["id"])
    item.title = FeedText(text: text(object["title"]) ?? "", notation: .plain)
    let guid = item.id.flatMap { WebAddress.isPage($0) ? $0 : nil }
    let link = text(object["url"]) ?? text(object["external_url"]) ?? guid
    item.link = link.map { WebAddress.resolved($0, against: base) }
    item.base = item.link ?? base
    item.summary = FeedText(text: text(object["summary"]) ?? "", notation: .plain)
    if let html = text(object["content_html"]) {
      item.content = FeedText(text: html, notation: .html)
    } else if let plain = text(object["content_text"]) {
      item.content = FeedText(text: plain, notation: .plain)
    }
    item.authors = authors(object)
    item.stamps = ["date_published", "date_modified"].compactMap { text(object[$0]) }
    return item
  }

  private static func authors(_ object: [String: Any]) -> [String] {
    let list = object["authors"] as? [Any] ?? object["author"].map { [$0] } ?? []
    return list.compactMap { text(($0 as? [String: Any])?["name"] ?? $0) }
  }

  private static func text(_ value: Any?) -> String? {
    switch value {
    case let text as String: text.utf8.contains { $0 > 0x20 } ? text : nil
    case let number as NSNumber: number.stringValue
    default: nil
    }
  }
}
