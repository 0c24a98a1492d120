import GRDB
import LoopbackServer
import Testing

@testable import Archive
@testable import Feeds
@testable import Ingest
@testable import ReaderModel

@Suite struct FetchTests {
  @Test func newArticlesComeAndTheNextFetchAsksOnlyForChanges() throws {
    let fixture = try FetchFixture { request in
      request.header("If-None-Match") == "\"7\""
        ? [.answer(304)]
        : [
          .answer(200, FetchFixture.feed(["One", "Two"]), ["ETag: \"7\"", "Last-Modified: then"])
        ]
    }
    try fixture.subscribe("/feed", tags: ["desk"])
    let first = try fixture.fetch()
    #expect(first.description == "1 feed · 2 new · 0 updated · 0 failed")
    #expect(try fixture.titles() == ["One", "Two"])
    #expect(try fixture.subscription().feedTitle == "Wire")
    #expect(try fixture.subscription().articles == 2)
    let second = try fixture.later.fetch()
    #expect(second.feeds.map(\.result) == [.unchanged])
    #expect(fixture.server.requests.last?.header("If-Modified-Since") == "then")
    #expect(fixture.server.requests.last?.header("User-Agent")?.hasPrefix("TUIReader/1.2") == true)
  }

  @Test func onlyNewArticlesGetTheTagsOfTheirFeed() throws {
    let fixture = try FetchFixture { _ in [.answer(200, FetchFixture.feed(["One"]))] }
    try fixture.subscribe("/feed", tags: ["desk"])
    try fixture.fetch()
    let page = try fixture.store.page(matching: .everything, from: .top, limit: 9)
    let id = try #require(page.rows.first).id
    #expect(try fixture.store.article(id)?.tags == ["desk"])
  }

  @Test func aDeletedArticleDoesNotComeBack() throws {
    let fixture = try FetchFixture { _ in [.answer(200, FetchFixture.feed(["One", "Two"]))] }
    try fixture.subscribe("/feed")
    try fixture.fetch()
    let page = try fixture.store.page(matching: .everything, from: .top, limit: 9)
    let one = try #require(page.rows.first { $0.title == "One" })
    try fixture.store.delete(one.id)
    try fixture.later.fetch()
    #expect(try fixture.titles() == ["Two"])
  }

  @Test func aDeletedArticleStaysAwayHoweverItIsEdited() throws {
    let fixture = try FetchFixture { _ in [.answer(200, FetchFixture.feed(["One", "Two"]))] }
    try fixture.subscribe("/feed")
    try fixture.fetch()
    let page = try fixture.store.page(matching: .everything, from: .top, limit: 9)
    let one = try #require(page.rows.first { $0.title == "One" })
    _ = try fixture.store.remove([one.id], at: 1)
    // As if the feed had said something else before.
    try fixture.store.write { try $0.execute(sql: "UPDATE feed_item SET content = content + 1") }
    try fixture.later.fetch()
    #expect(try fixture.titles() == ["Two"])
    let removal = try #require(try fixture.store.removals().first)
    #expect(try fixture.store.restore(removal.id) == 1)
    #expect(try fixture.titles() == ["One", "Two"])
  }

  @Test func packedAnswersAreUnpacked() throws {
    // gzip of a feed with the item "Packed", and the same without its end.
    let packed = PackedFeed.bytes
    let fixture = try FetchFixture { request in
      let bytes = request.path == "/whole" ? packed : Array(packed.prefix(60))
      return [.answer(200, bytes: bytes, ["Content-Encoding: gzip", "ETag: \"1\""])]
    }
    try fixture.subscribe("/whole", "/cut")
    try fixture.fetch()
    let feeds = try fixture.store.subscriptions()
    let whole = try #require(feeds.first { $0.url.hasSuffix("/whole") })
    let cut = try #require(feeds.first { $0.url.hasSuffix("/cut") })
    #expect(whole.state.fault == nil && whole.state.etag == "\"1\"")
    #expect(try fixture.titles() == ["Packed"])
    // Its version must not count as read.
    #expect(cut.state.fault != nil && cut.state.etag == nil)
  }

  @Test func aPermanentRedirectIsRememberedAndATemporaryOneIsNot() throws {
    let fixture = try FetchFixture { request in
      switch request.path {
      case "/old": [.answer(301, "", ["Location: /new"])]
      case "/away": [.answer(302, "", ["Location: /new2"])]
      case "/mixed": [.answer(307, "", ["Location: /old2"])]
      case "/old2": [.answer(301, "", ["Location: /new3"])]
      default: [.answer(200, FetchFixture.feed([request.path]))]
      }
    }
    try fixture.subscribe("/old", "/away", "/mixed")
    try fixture.fetch()
    let paths = try fixture.store.subscriptions().map { $0.url.dropFirst(fixture.server.url.count) }
    #expect(Set(paths) == ["/new", "/away", "/mixed"])
    #expect(try fixture.titles() == ["/new", "/new2", "/new3"])
  }

  @Test(arguments: [
    ("/loop", HTTPFailure.redirectLoop), ("/far/1", .tooManyRedirects(limit: 8)),
    ("/file", .badRedirect), ("/endless", .tooLarge(limit: 1_048_576)), ("/lie", .cutOff),
    ("/slow", .timeOut), ("/silent", .timeOut), ("/words", .noHTTP), ("/hangup", .cutOff),
  ])
  func badAnswersEndSoon(_ path: String, _ failure: HTTPFailure) throws {
    var fixture = try FetchFixture { request in Self.badAnswer(request.path) }
    fixture.limits.bytes = 1_048_576
    (fixture.limits.total, fixture.limits.stalling) = (2, 1)
    try fixture.subscribe(path)
    let start = ContinuousClock.now
    let report = try fixture.fetch()
    #expect(ContinuousClock.now - start < .seconds(10))
    #expect(report.feeds.map(\.fault) == [failure.reason])
    #expect(try fixture.subscription().state.failures == 1)
  }

  private static func badAnswer(_ path: String) -> [LoopbackServer.Step] {
    switch path {
    case "/loop": [.answer(302, "", ["Location: /loop2"])]
    case "/loop2": [.answer(302, "", ["Location: /loop"])]
    case "/file": [.answer(301, "", ["Location: file:///etc/passwd"])]
    case "/endless":
      [.send(Array("HTTP/1.1 200 X\r\n\r\n<rss>".utf8)), .repeatForever(Array("<item>".utf8))]
    case "/lie": [.send(Array("HTTP/1.1 200 X\r\nContent-Length: 9000\r\n\r\n<rss>".utf8))]
    case "/slow":
      [.send(Array("HTTP/1.1 200 X\r\n\r\n".utf8))]
        + (0..<40).flatMap { _ -> [LoopbackServer.Step] in
          [.send(Array("<".utf8)), .wait(milliseconds: 250)]
        }
    case "/silent": [.wait(milliseconds: 5000)]
    case "/words": [.send(Array("I am no server\r\n\r\n".utf8))]
    case "/hangup": []
    case let path where path.hasPrefix("/far/"):
      [.answer(302, "", ["Location: /far/\((Int(path.dropFirst(5)) ?? 0) + 1)"])]
    default: [.answer(404)]
    }
  }

  @Test func aServerThatSpeaksNoTLSIsRefused() throws {
    let fixture = try FetchFixture { _ in [.answer(200, FetchFixture.feed(["One"]))] }
    let url = fixture.server.url.replacing("http:", with: "https:")
    _ = try fixture.store.subscribe(to: url, title: nil, feedTitle: nil, tags: [])
    let report = try fixture.fetch()
    #expect(report.feeds.first?.fault?.hasPrefix("no secure connection") == true)
  }

  @Test func failuresWaitLongerEachTime() throws {
    var fixture = try FetchFixture { _ in [.answer(404)] }
    try fixture.subscribe("/feed")
    try fixture.fetch()
    #expect(try fixture.subscription().state.notBefore == nil)
    fixture.now += 1000
    try fixture.fetch()
    #expect(try fixture.subscription().state.notBefore == fixture.now + 15 * 60_000)
    fixture.now += 1000
    #expect(try fixture.fetch().feeds.map(\.result) == [.waiting])
    #expect(fixture.server.requests.count == 2)
    // Who names a feed doesn't want to wait.
    #expect(try fixture.fetch([fixture.subscription().id]).feeds.map(\.result) == [.failed])
    #expect(try fixture.subscription().state.notBefore == fixture.now + 30 * 60_000)
  }

  @Test func anEndedFeedIsNotAskedAgain() throws {
    let fixture = try FetchFixture { _ in [.answer(410)] }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch().feeds.map(\.result) == [.gone])
    #expect(try fixture.later.fetch().feeds.map(\.result) == [.waiting])
    #expect(fixture.server.requests.count == 1)
    try fixture.subscribe("/feed")
    #expect(try fixture.later.fetch().feeds.map(\.result) == [.gone])
  }

  @Test func aHostThatAsksToWaitGetsNoMoreRequests() throws {
    var fixture = try FetchFixture { _ in [.answer(429, "", ["Retry-After: 120"])] }
    try fixture.subscribe("/1", "/2", "/3")
    let report = try fixture.fetch()
    #expect(Set(report.feeds.map(\.result)) == [.failed, .waiting])
    #expect(fixture.server.requests.count == 1)
    let asked = try #require(try fixture.store.subscriptions().first { $0.state.failures == 1 })
    #expect(asked.state.notBefore == fixture.now + 120_000)
    fixture.now += 1000
    let until = asked.state.notBefore
    let named = try fixture.fetch([asked.id])
    #expect(named.feeds.map(\.result) == [.waiting] && named.feeds.map(\.until) == [until])
    // The archive knows it for all feeds there, also for those that were never asked.
    try fixture.subscribe("/4")
    let again = try fixture.fetch()
    #expect(again.feeds.map(\.until) == [until, until, until, until])
    #expect(fixture.server.requests.count == 1)
    fixture.now += 120_000
    _ = try fixture.fetch()
    #expect(fixture.server.requests.count == 2)
    #expect(try fixture.store.hostPauses().values.map { $0 } == [fixture.now + 120_000])
  }

  @Test func aHostHasOneConnectionAtATime() throws {
    let fixture = try FetchFixture { request in
      [.wait(milliseconds: 30), .answer(200, FetchFixture.feed([request.path]))]
    }
    try fixture.subscribe("/1", "/2", "/3", "/4", "/5")
    #expect(try fixture.fetch().imported == 5)
    #expect(fixture.server.mostOpen == 1)
  }

  @Test func namesAndPasswordsAreSentAndNeverShown() throws {
    let fixture = try FetchFixture { request in
      request.header("Authorization") == "Basic bWU6c2VjcmV0" ? [.answer(500)] : [.answer(401)]
    }
    let url = fixture.server.url.replacing("http://", with: "http://me:secret@") + "/feed"
    _ = try fixture.store.subscribe(to: url, title: nil, feedTitle: nil, tags: [])
    let report = try fixture.fetch()
    #expect(report.feeds.first?.fault == "the answer is 500: the server has a problem")
    #expect(!"\(report)\(report.feeds)".contains("secret"))
    #expect(try fixture.subscription().name == fixture.server.url + "/feed")
  }

  @Test func whatCameBeforeAnInterruptionIsKept() throws {
    let fixture = try FetchFixture { request in
      request.path == "/1"
        ? [.answer(200, FetchFixture.feed(["One"]))]
        : [.wait(milliseconds: 5000), .answer(200, FetchFixture.feed(["Two"]))]
    }
    try fixture.subscribe("/1", "/2")
    let store = fixture.store
    let report = try fixture.fetch { (try? store.summary().articles) == 1 }
    #expect(report.isInterrupted)
    #expect(try fixture.titles() == ["One"])
    #expect(try fixture.store.subscriptions().count { $0.state.fetched == nil } == 1)
  }

  @Test func aPageInsteadOfAFeedIsAFault() throws {
    let fixture = try FetchFixture { _ in [.answer(200, "<html><body>Hello</body></html>")] }
    try fixture.subscribe("/feed")
    #expect(try fixture.fetch().feeds.map(\.fault) == ["no feed, but an HTML page"])
  }
}
