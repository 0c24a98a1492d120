import Foundation

/// The generated articles as files, newest first: JSON lines, and an RSS feed and plain text for
/// peers.
struct ArticleFiles {
  let json: String
  let feed: String
  let plain: String
  let count: Int
  /// Bytes of titles and texts.
  private(set) var textBytes = 0
  /// Words and punctuation marks of titles and texts.
  private(set) var tokens = 0

  /// Writes `count` articles from `first` on; reuses files of an earlier run in `folder`.
  init(_ count: Int, from first: Int = 0, in folder: String, forPeers: Bool) throws {
    self.count = count
    json = folder + "/articles-\(first).jsonl"
    feed = folder + "/feed.xml"
    plain = folder + "/articles.txt"
    let sums = folder + "/articles-\(first).sums"
    if let kept = try? String(contentsOfFile: sums, encoding: .utf8) {
      let numbers = kept.split(separator: " ").compactMap { Int($0) }
      if numbers.count == 3, numbers[0] == count {
        (textBytes, tokens) = (numbers[1], numbers[2])
        return
      }
    }
    try write(first..<first + count, forPeers: forPeers)
    try "\(count) \(textBytes) \(tokens)".write(toFile: sums, atomically: true, encoding: .utf8)
  }

  private mutating func write(_ numbers: Range<Int>, forPeers: Bool) throws {
    let lines = try OutputFile(json)
    let peers = forPeers ? (feed: try OutputFile(feed), plain: try OutputFile(plain)) : nil
    peers?.feed.write(
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<rss version=\"2.0\"><channel>"
        + "<title>\(Self.feedTitle)</title><link>https://example.invalid/</link>"
        + "<description>articles</description>\n")
    let writer = NewsWriter()
    for number in numbers {
      let article = writer.article(number)
      textBytes += article.title.utf8.count + article.text.utf8.count
      tokens += article.tokenCount
      lines.write(article.jsonLine)
      peers?.feed.write(article.feedItem)
      peers?.plain.write(article.title + "\n\n" + article.text + "\n\n\n")
    }
    peers?.feed.write("</channel></rss>\n")
  }

  static let feedTitle = "Generated news"
}

extension NewsArticle {
  /// One line of JSON.
  fileprivate var jsonLine: String {
    "{\"id\":\"a\(number)\",\"title\":\"\(Self.escaped(title))\",\"url\":\"\(link)\","
      + "\"author\":\"\(Self.escaped(author))\",\"published\":\(published),"
      + "\"source\":\"\(ArticleFiles.feedTitle)\",\"text\":\"\(Self.escaped(text))\"}\n"
  }

  /// One item of RSS 2.0.
  fileprivate var feedItem: String {
    let paragraphs = paragraphs.map { "&lt;p&gt;\($0)&lt;/p&gt;" }.joined(separator: "\n")
    return "<item><title>\(title)</title><link>\(link)</link>"
      + "<guid isPermaLink=\"false\">a\(number)</guid><author>\(author)</author>"
      + "<pubDate>\(Self.mailDate(published))</pubDate>"
      + "<description>\(paragraphs)</description></item>\n"
  }

  /// `Thu, 1 Jan 2026 00:00:00 +0000` (RFC 822), of seconds since 1970.
  private static func mailDate(_ seconds: Int) -> String {
    var time = time_t(seconds)
    var parts = tm()
    gmtime_r(&time, &parts)
    let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let clock = String(format: "%02d:%02d:%02d", parts.tm_hour, parts.tm_min, parts.tm_sec)
    return "\(days[Int(parts.tm_wday)]), \(parts.tm_mday) \(months[Int(parts.tm_mon)]) "
      + "\(parts.tm_year + 1900) \(clock) +0000"
  }

  private static func escaped(_ text: String) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count + 64)
    for byte in text.utf8 {
      switch byte {
      case 0x22, 0x5C: bytes += [0x5C, byte]
      case 0x0A: bytes += [0x5C, 0x6E]
      default: bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
