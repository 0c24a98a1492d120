import LoopbackServer
import Testing

@testable import Archive
@testable import Feeds
@testable import Ingest
@testable import ReaderModel

@Suite struct FetchPartsTests {
  @Test(arguments: [
    ("https://x.example/feed", "https://x.example/feed"),
    ("https://me:p@ss@x.example/a@b", "https://x.example/a@b"),
    ("http://token@x.example:81/?a=@", "http://x.example:81/?a=@"), ("x@y", "x@y"),
  ])
  func credentialsAreTakenOut(_ url: String, _ expected: String) {
    #expect(Subscription.withoutCredentials(url) == expected)
  }

  @Test(
    arguments: [
      ("Retry-After: 120", 120), ("retry-after:  5 ", 5), ("Retry-After: -5", 0),
      ("Retry-After: Thu, 01 Jan 1970 00:10:00 GMT", 500), ("Retry-After: soon", nil),
      ("Retry-After: Thu, 01 Jan 1970 00:00:00 GMT", 0), ("Other: 1", nil),
    ] as [(String, Int?)])
  func theWaitThatAServerAsksForIsRead(_ line: String, _ seconds: Int?) {
    var headers: [String: String] = [:]
    HTTPHeaders.add("HTTP/1.1 429 X\r\n", to: &headers)
    HTTPHeaders.add(line + "\r\n", to: &headers)
    let response = HTTPResponse(status: 429, body: [], url: "", headers: headers)
    #expect(response.retryAfter(now: 100) == seconds)
  }

  @Test func theWaitNeverExceedsAWeek() {
    let week: Int64 = 7 * 24 * 3_600_000
    var state = FetchState()
    for _ in 0..<200 { state = state.failed(at: 0, fault: "x", wait: nil, isGone: false) }
    #expect(state.notBefore == week)
    let asked = FetchState().failed(at: 0, fault: "x", wait: .max, isGone: false)
    #expect(asked.notBefore == week)
  }

  @Test func aPageNamesItsFeeds() {
    let page = """
      <html><head><base href="/news/"><link rel="alternate" type="application/rss+xml" href="a.xml">
      <link rel="stylesheet" href="b.css"></head><body><a href="/other/feed/">Feed</a></body></html>
      """
    let links = FeedLinks.links(in: Array(page.utf8), base: "https://x.example/p")
    #expect(links == ["https://x.example/news/a.xml"])
    let plain = "<a href='rss.xml'>RSS</a><a href='/contact'>Contact</a>"
    #expect(
      FeedLinks.links(in: Array(plain.utf8), base: "https://x.example/") == [
        "https://x.example/rss.xml"
      ])
  }

  @Test func aSiteLeadsToItsFeed() throws {
    let server = try LoopbackServer { request in
      request.path == "/feed"
        ? [.answer(200, FetchFixture.feed(["One"]))]
        : [.answer(200, "<link rel=alternate type='application/atom+xml' href='/feed'>")]
    }
    let search = FeedSearch(WebFetcher(version: "1"), TestData.lexicon)
    #expect(try search.feed(at: server.url) == .init(url: server.url + "/feed", title: "Wire"))
    let closed = #expect(throws: FeedSearch.Failure.self) {
      try search.feed(at: "http://127.0.0.1:1/")
    }
    #expect(closed == .noAnswer("nobody answers there"))
  }

  @Test func requestsTakeTurnsAmongHosts() {
    var line = RequestLine(
      ["http://a/1", "http://a/2", "http://b/1"].map { HTTPRequest(url: $0) })
    #expect(line.next(avoiding: []) == 0)
    #expect(line.next(avoiding: ["a"]) == 2)
    #expect(line.next(avoiding: ["a"]) == nil)
    #expect(line.next(avoiding: []) == 1)
    #expect(line.isEmpty)
  }

  @Test func oneProgramAtATimeFetches() throws {
    let folder = try TemporaryFolder()
    let path = folder.path + "/archive.sqlite"
    guard let first = FetchLock(archive: path) else {
      Issue.record("nobody else has the lock")
      return
    }
    #expect(!isFree(path))
    // An attempt in vain leaves the lock as it is.
    #expect(!isFree(path))
    _ = consume first
    #expect(isFree(path))
  }

  private func isFree(_ path: String) -> Bool {
    guard let lock = FetchLock(archive: path) else { return false }
    _ = consume lock
    return true
  }
}
