import LoopbackServer
import Testing

@testable import Archive
@testable import Feeds
@testable import Ingest
@testable import ReaderModel

@Suite struct FullPageTests {
  private static let paragraph =
    "<p>The whole text of the story is much longer than the teaser that its feed has of it.</p>"

  private static func page(_ paragraphs: Int) -> String {
    let text = String(repeating: paragraph, count: paragraphs)
    return
      "<html><head><title>T</title></head><body><article><h1>T</h1>\(text)</article></body></html>"
  }

  private static func feed(_ server: String, teaser: String = "Teaser.") -> String {
    """
    <rss><channel><title>Wire</title><item><title>One</title><link>\(server)/one</link>
    <description>\(teaser)</description></item></channel></rss>
    """
  }

  private func text(_ fixture: FetchFixture) throws -> String {
    let page = try fixture.store.page(matching: .everything, from: .top, limit: 9)
    let id = try #require(page.rows.first).id
    return try #require(try fixture.store.article(id)).parsed.text
  }

  @Test func thePageReplacesTheTeaserAndStays() throws {
    let fixture = try FetchFixture { request in
      let host = "http://" + (request.header("Host") ?? "")
      return request.path == "/one"
        ? [.answer(200, Self.page(6))] : [.answer(200, Self.feed(host))]
    }
    try fixture.subscribe("/feed")
    let report = try fixture.fetch(isFull: true)
    #expect(report.description == "1 feed · 1 new · 0 updated · 0 failed · 1 of 1 pages")
    #expect(try text(fixture).hasPrefix("The whole text"))
    try fixture.later.fetch()
    #expect(try text(fixture).hasPrefix("The whole text"))
    try fixture.later.later.fetch(isFull: true)
    #expect(fixture.server.requests.count { $0.path == "/one" } == 1)
  }

  @Test func theTeaserStaysIfThePageFails() throws {
    let fixture = try FetchFixture { request in
      let host = "http://" + (request.header("Host") ?? "")
      return request.path == "/one" ? [.answer(404)] : [.answer(200, Self.feed(host))]
    }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch(isFull: true).failedPages == 1)
    #expect(try text(fixture) == "Teaser.")
    try fixture.later.fetch(isFull: true)
    #expect(fixture.server.requests.count { $0.path == "/one" } == 1)
  }

  @Test func aServerThatIsIllIsAskedAgainNextTime() throws {
    let fixture = try FetchFixture { request in
      let host = "http://" + (request.header("Host") ?? "")
      if request.path == "/one" { return [.answer(500)] }
      return request.header("If-None-Match") == nil
        ? [.answer(200, Self.feed(host), ["ETag: \"1\""])] : [.answer(304)]
    }
    try fixture.subscribe("/feed")
    try fixture.fetch(isFull: true)
    try fixture.later.fetch(isFull: true)
    #expect(fixture.server.requests.count { $0.path == "/one" } == 2)
  }

  @Test func pagesOfAServerThatAsksToWaitAreLeftAlone() throws {
    var fixture = try FetchFixture { request in
      let host = "http://" + (request.header("Host") ?? "")
      if request.path != "/feed" { return [.answer(503, "", ["Retry-After: 120"])] }
      let items = ["/one", "/two"].map {
        "<item><title>\($0)</title><link>\(host)\($0)</link></item>"
      }
      return [.answer(200, "<rss><channel>\(items.joined())</channel></rss>")]
    }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch(isFull: true).failedPages == 2)
    #expect(fixture.server.requests.count == 2)
    fixture.now += 1000
    #expect(try fixture.fetch(isFull: true).feeds.map(\.until) == [fixture.now + 119_000])
    #expect(fixture.server.requests.count == 2)
    fixture.now += 119_000
    #expect(try fixture.fetch(isFull: true).failedPages == 2)
  }
}
