import LoopbackServer

/// A server of feeds, each with the same articles at all times and a version that never changes.
///
/// So what a killed fetch loses, while its version counts as read, never comes again.
struct NewsServer {
  static let feeds = 16
  static let items = 4

  private let server: LoopbackServer

  init() throws {
    server = try LoopbackServer { request in
      if request.header("If-None-Match") != nil { return [.answer(304)] }
      guard let feed = Int(request.path.dropFirst()), (0..<Self.feeds).contains(feed) else {
        return [.answer(404)]
      }
      let body = Self.feed(feed)
      // In two pieces, so that a kill may fall between them.
      let bytes = Array(body.utf8)
      let head =
        "HTTP/1.1 200 OK\r\nETag: \"\(feed)\"\r\nContent-Length: \(bytes.count)\r\n"
        + "Connection: close\r\n\r\n"
      return [
        .send(Array(head.utf8) + bytes.prefix(300)), .wait(milliseconds: UInt32(feed % 5) * 4),
        .send(Array(bytes.dropFirst(300))),
      ]
    }
  }

  /// The addresses of all feeds.
  var addresses: [String] { (0..<Self.feeds).map { "\(server.url)/\($0)" } }

  /// How often feeds were asked for so far.
  var requests: Int { server.requests.count }

  func stop() { server.stop() }

  private static func feed(_ feed: Int) -> String {
    let items = (0..<Self.items).map { item in
      """
      <item><title>Report \(item) of feed \(feed)</title>
      <link>http://wire.example/\(feed)/\(item)</link><guid>\(feed)-\(item)</guid>
      <pubDate>Mon, \(10 + item) Mar 2024 1\(item):00:00 GMT</pubDate>
      <description>Minister Anna Kowalska saw a K9 howitzer in Poland. Number \(feed)-\(item) was
      there, and Lee Min-ho of South Korea said so on Monday.</description></item>
      """
    }
    let head = "<rss version=\"2.0\"><channel><title>Wire \(feed)</title>"
    return head + items.joined() + "</channel></rss>"
  }
}
