import ReaderModel
import Testing

@testable import Archive
@testable import TUIReader

/// Mistakes that are said, not passed over.
@Suite struct SmallFaultTests {
  @Test func aMistakeFurtherInFrontBringsTheEarlierResultBack() {
    var desk = Desk()
    desk.type("/norway<Space>cuntry")
    #expect(desk.state.list.window.total == 0)
    desk.type(":PL")
    // The word is still being typed.
    #expect(desk.screen.contains("unknown field 'cuntry:'"))
    desk.type("<Space>tank")
    #expect(desk.state.list.window.total == 4)
    #expect(desk.screen.contains("unknown field 'cuntry:'"))
    #expect(desk.screen.contains("the list is as before"))
    desk.type("<Enter>")
    #expect(desk.state.result.filters.isEmpty)
    #expect(desk.screen.contains("unknown field 'cuntry:'"))
  }

  @Test func aQueryThatIsEditedIntoAMistakeKeepsTheEarlierResult() {
    var desk = Desk()
    desk.type("cnor<Enter>e<Home>cuntry:PL<Space>")
    #expect(desk.state.list.window.total == 1)
    #expect(desk.state.result.filters == [.country("NO")])
    #expect(desk.screen.contains("unknown field 'cuntry:'"))
    desk.type("<Esc>")
    #expect(desk.state.list.window.total == 1)
  }

  @Test func aQueryOfTheLastRunThatCantBeReadIsSaid() {
    var session = Desk().state.session
    session.query = "in:gone"
    let desk = Desk(resuming: session)
    #expect(desk.state.message?.text.contains("the last query, ‘in:gone’, can't be read") == true)
  }

  @Test func aSearchIsKeptAsItWasTyped() {
    var desk = Desk()
    desk.type("/tash<Enter>+one<Enter>X/defen*<Enter>+two<Enter>")
    #expect(desk.searches.map(\.query) == ["tash", "defen*"])
  }

  @Test func aTagThatIsTooLongIsRefused() {
    var desk = Desk()
    let long = String(repeating: "x", count: 101)
    desk.type("t\(long)<Enter>")
    #expect(desk.articles[0].tags.isEmpty)
    #expect(desk.screen.contains("at most 100 bytes"))
    desk.type("<BS><Enter>")
    #expect(desk.articles[0].tags == [String(long.dropLast())])
  }

  @Test func aMarkOnAnArticleThatIsGoneIsNotKept() throws {
    let desk = try ArchiveDesk(Desk.many(3))
    let first = try #require(desk.state.list.window.selected?.id)
    _ = try desk.store.remove([first], at: 1) { _ in }
    desk.feed(.key(.character("b")))
    try desk.settle()
    #expect(
      desk.state.message?.text == "not marked: the archive no longer has this article")
    desk.feed(.key(.character("v")))
    desk.feed(.key(.character("j")))
    desk.feed(.key(.character("b")))
    try desk.settle()
    #expect(
      desk.state.message?.text == "marked 1; the archive no longer has the other 1")
  }
}
