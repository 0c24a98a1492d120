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
    #expect(desk.screen.contains("fetched 1 feed; Ctrl-l shows it"))
    // The count of the archive and the outcome of the fetch come in any order.
    desk.feed(.fetched("fetched 1 feed · 1 new"))
    #expect(desk.state.message?.text.hasPrefix("fetched 1 feed · 1 new; ") == true)
    desk.type("j")
    #expect(desk.state.message == nil)
  }

  @Test func theOutcomeOfAFetchStaysBesideTheNews() {
    var desk = Desk()
    desk.isSlow = true
    desk.settle()
    desk.feed(.fetched("fetched 2 feeds · 2 new · 1 failed"))
    desk.articles += Desk.articles.prefix(2)
    desk.isSlow = false
    desk.settle()
    let shown = desk.state.message?.text ?? ""
    #expect(shown.hasPrefix("fetched 2 feeds · 2 new · 1 failed; "))
    #expect(shown.hasSuffix(" shows them"))
  }
}
