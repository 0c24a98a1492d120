import ReaderModel
import Testing

@testable import TUIReader

@Suite struct FetchingTests {
  @Test func keysWorkWhileTheFeedsAreFetched() {
    var desk = Desk()
    desk.isSlow = true
    desk.settle()
    desk.type("R")
    #expect(desk.state.message?.text == "fetching …")
    #expect(desk.pending.last == .fetch)
    desk.type("j")
    #expect(desk.state.message == nil)
    desk.settle()
    desk.isSlow = false
    desk.feed(.informed("fetching 1 of 2, 3 new articles"))
    #expect(desk.screen.contains("fetching 1 of 2, 3 new articles"))
  }

  @Test func whatCameIsAnnouncedAsAfterAnImport() {
    var desk = Desk()
    desk.feed(.fetched("fetched 1 feed"))
    #expect(desk.state.message?.text == "fetched 1 feed")
    desk.articles += Desk.articles.prefix(1)
    desk.type("R")
    #expect(desk.screen.contains("1 new article;"))
  }
}
