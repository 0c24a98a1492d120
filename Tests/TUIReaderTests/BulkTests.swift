import ReaderModel
import Testing

@testable import TUIReader

/// Several articles at once, numbers before keys, repeating, and rows under letters.
@Suite struct BulkTests {
  @Test func selectedRowsGetAMarkTogetherAndLoseItTogether() {
    var desk = Desk()
    desk.type("vjj")
    #expect(desk.screen.contains("3 selected"))
    desk.type("b")
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
    #expect(desk.state.message?.text == "bookmarked 2 articles")
    #expect(!desk.screen.contains("selected"))
    desk.type("z")
    #expect(desk.state.message?.text == "undone: bookmarked 2 articles")
    #expect(desk.articles.map(\.isBookmarked) == [true, false, false, false])
    desk.type("<C-r>vkkb")
    #expect(desk.articles.map(\.isBookmarked) == [false, false, false, false])
  }

  @Test func escapeEndsASelection() {
    var desk = Desk()
    desk.type("vj<Esc>")
    #expect(!desk.state.list.isSelecting)
    desk.type("b")
    #expect(desk.articles.map(\.isBookmarked) == [true, true, false, false])
  }

  @Test func aSelectionToTheEndOfALongResultIsWhole() {
    var desk = Desk(Desk.many(2500))
    desk.type("jvGu")
    #expect(desk.articles.count { $0.isRead } == 2499)
    #expect(desk.state.message?.text == "marked 2,499 articles read")
    desk.type("z")
    #expect(desk.articles.allSatisfy { !$0.isRead })
    desk.type("vgb")
    #expect(desk.articles.count { $0.isBookmarked } == 2500)
  }

  @Test func theWholeResultIsMarkedReadAfterAQuestion() {
    var desk = Desk()
    desk.type("A")
    #expect(desk.screen.contains("mark read: 3 articles"))
    desk.type("n")
    #expect(desk.articles.map(\.isRead) == [false, false, false, true])
    desk.type("Ay")
    #expect(desk.articles.map(\.isRead) == [true, true, true, true])
    desk.type("z")
    #expect(desk.articles.map(\.isRead) == [false, false, false, true])
    #expect(desk.state.message?.text == "undone: marked 3 articles read")
    desk.type("<C-r>A")
    #expect(desk.state.message?.text == "no article here is unread")
    #expect(desk.state.overlay == nil)
  }

  @Test func aNumberMultipliesAMovementAndNamesARow() {
    var desk = Desk(Desk.many(3000))
    desk.type("12j")
    #expect(desk.screen.contains("13/3,000"))
    desk.type("5k")
    #expect(desk.screen.contains("8/3,000"))
    desk.type("10G")
    #expect(desk.screen.contains("10/3,000"))
    desk.type("2500G")
    #expect(desk.screen.contains("2,500/3,000"))
    #expect(desk.state.reading.article?.id.rawValue == "m2499")
    desk.type("9000G")
    #expect(desk.screen.contains("3,000/3,000"))
    desk.type("3g")
    #expect(desk.screen.contains("3/3,000"))
  }

  @Test func aNumberIsShownAndEscapeForgetsIt() {
    var desk = Desk(Desk.many(30))
    desk.type("12")
    #expect(desk.screen.contains("12 …"))
    desk.type("<Esc>j")
    #expect(desk.screen.contains("2/30"))
    desk.type("99999999999999999999j")
    #expect(desk.screen.contains("30/30"))
  }

  @Test func aNumberBeforeAMarkTakesThatManyRows() {
    var desk = Desk(Desk.many(9))
    desk.type("3b")
    #expect(desk.articles.map(\.isBookmarked).prefix(4) == [true, true, true, false])
    desk.type("zz")
    #expect(desk.articles.allSatisfy { !$0.isBookmarked })
  }

  @Test func theLastMarkIsRepeatedWhereTheCursorIs() {
    var desk = Desk(Desk.many(5))
    desk.type(".")
    #expect(desk.state.message?.text == "nothing to repeat")
    desk.type("bj.jj.")
    #expect(desk.articles.map(\.isBookmarked) == [true, true, false, true, false])
    desk.type(".")
    #expect(desk.articles.map(\.isBookmarked) == [true, true, false, true, false])
    #expect(desk.state.message?.text == "nothing changes here")
  }

  @Test func anotherOrderKeepsTheArticle() {
    var desk = Desk(Desk.many(3000))
    desk.type("4js")
    #expect(desk.state.list.window.selected?.id.rawValue == "m4")
    desk.type("z")
    #expect(desk.state.list.window.selected?.id.rawValue == "m4")
  }

  @Test func rowsAreRememberedUnderLetters() {
    var desk = Desk(Desk.many(2500))
    desk.type("4jma")
    #expect(desk.state.message?.text == "this row is remembered as a; ' a goes back")
    desk.type("G'a")
    #expect(desk.screen.contains("5/2,500"))
    #expect(desk.state.reading.article?.id.rawValue == "m4")
    desk.type("''")
    #expect(desk.state.reading.article?.id.rawValue == "m2499")
    desk.type("'x")
    #expect(desk.state.message?.text == "no row is remembered as x")
    desk.type("'")
    #expect(desk.screen.contains("to which row? ' a"))
  }

  @Test func aRememberedRowThatTheResultDoesNotHaveIsSaid() {
    var desk = Desk()
    desk.type("jma/Norway<Enter>'a")
    #expect(desk.state.message?.text == "that article is not in this result")
  }

  @Test func filtersWithoutAKeyHaveALetterOfTheMenu() {
    var desk = Desk()
    desk.type("F")
    #expect(desk.screen.contains("s source"))
    desk.type("s")
    #expect(desk.screen.contains("Defence Gazette"))
    desk.type("<Esc>Fd")
    #expect(desk.screen.contains("/after:"))
    desk.type("<Esc>F?")
    #expect(desk.state.overlay != nil)
    desk.type("<Esc>")
    #expect(desk.state.overlay == nil)
  }
}
