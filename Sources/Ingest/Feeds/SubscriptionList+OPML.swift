import ReaderModel

extension SubscriptionList {
  /// The list as OPML 2.0: a folder for the first tag of a feed, the others as its categories.
  package var opml: String {
    var folders: [(name: String, feeds: [ListedFeed])] = []
    var places: [String: Int] = [:]
    for feed in feeds {
      let name = feed.tags.first ?? ""
      if let place = places[name] {
        folders[place].feeds.append(feed)
      } else {
        places[name] = folders.count
        folders.append((name, [feed]))
      }
    }
    var lines = [
      #"<?xml version="1.0" encoding="UTF-8"?>"#, #"<opml version="2.0">"#,
      "  <head><title>Subscriptions of TUIReader</title></head>", "  <body>",
    ]
    for folder in folders {
      let isFolder = !folder.name.isEmpty
      if isFolder { lines.append("    <outline text=\"\(Self.escaped(folder.name))\">") }
      lines += folder.feeds.map { (isFolder ? "      " : "    ") + Self.outline($0) }
      if isFolder { lines.append("    </outline>") }
    }
    return (lines + ["  </body>", "</opml>", ""]).joined(separator: "\n")
  }

  private static func outline(_ feed: ListedFeed) -> String {
    let title = escaped(feed.title ?? feed.url)
    let categories = feed.tags.dropFirst().map { $0.replacing(",", with: " ") }
    let category =
      categories.isEmpty ? "" : " category=\"\(escaped(categories.joined(separator: ",")))\""
    return "<outline type=\"rss\" text=\"\(title)\" title=\"\(title)\" "
      + "xmlUrl=\"\(escaped(feed.url))\"\(category)/>"
  }

  private static func escaped(_ text: String) -> String {
    let visible = String.UnicodeScalarView(
      text.unicodeScalars.map { $0.value < 0x20 || (0xFFFE...0xFFFF).contains($0.value) ? " " : $0 }
    )
    return String(visible).replacing("&", with: "&amp;").replacing("<", with: "&lt;")
      .replacing(">", with: "&gt;").replacing("\"", with: "&quot;")
  }
}
