import ReaderModel
import Testing

@testable import TUIReader

/// What keeps the reader where they are: filters, searches, scrolling, and the way back.
@Suite struct KeepingPlaceTests {
  private static func id(_ desk: Desk) -> String? { desk.state.list.window.selected?.id.rawValue }

  @Test func filteringByAnEntityKeepsTheArticle() {
    var desk = Desk()
    desk.type("jj<Tab><Tab><Enter>")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(Self.id(desk) == "a3")
    #expect(desk.state.reading.article?.id.rawValue == "a3")
  }

  @Test func leavingASearchGoesBackToTheRow() {
    var desk = Desk(Desk.many(300))
    desk.type("<PgDn><PgDn>jj")
    let row = Self.id(desk)
    let above = desk.state.list.window.cursor - desk.state.list.window.top
    desk.type("/number<Esc>")
    #expect(Self.id(desk) == row)
    #expect(desk.state.list.window.cursor - desk.state.list.window.top == above)
  }

  @Test func aRowFarDownIsFoundAgain() {
    var desk = Desk(Desk.many(3000))
    for _ in 0..<60 { desk.type("<PgDn>") }
    let row = Self.id(desk)
    desk.type("/number<Esc>")
    #expect(Self.id(desk) == row)
    #expect(desk.state.list.window.top > 0)
    desk.type("cpol<Enter>")
    #expect(Self.id(desk) == row)
    desk.type("<C-l>")
    #expect(Self.id(desk) == row)
  }

  /// Without the row, the list stands where the row would be.
  @Test func aRowThatIsGoneLeavesItsPlace() {
    var articles = Desk.many(1000)
    articles[900].isRead = true
    var desk = Desk(articles)
    desk.type("G")
    for _ in 0..<99 { desk.type("k") }
    #expect(Self.id(desk) == "m900")
    desk.type("U")
    #expect(Self.id(desk) == "m901")
  }

  @Test func backAndForwardBringQueryAndArticle() {
    var desk = Desk()
    desk.type("jjjcpol<Enter>")
    // The neighbour of the article that is not about Poland.
    #expect(Self.id(desk) == "a3")
    desk.type("/council<Enter>")
    desk.type("<C-o>")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(Self.id(desk) == "a3")
    desk.type("<C-o>")
    #expect(desk.state.result.filters.isEmpty)
    #expect(Self.id(desk) == "a4")
    desk.type("<C-n>")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(Self.id(desk) == "a3")
    desk.type("<C-o><C-o>")
    #expect(desk.screen.contains("no result before this one"))
  }

  @Test func undoBringsFiltersBackByName() {
    var desk = Desk()
    desk.type("bcpol<Enter>X")
    #expect(desk.state.result.filters.isEmpty)
    desk.type("z")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(desk.screen.contains("undone: filter Poland"))
    desk.type("z")
    #expect(desk.state.result.filters.isEmpty)
    #expect(desk.articles[0].isBookmarked == false)
    desk.type("z")
    #expect(desk.articles[0].isBookmarked)
    desk.type("<C-r><C-r>")
    #expect(desk.state.result.filters == [.country("PL")])
  }

  @Test(arguments: [
    "e<C-u><Esc>", "e<C-u><C-c>", "e\" tank\"<Esc>", "cnor<Enter>xe<C-u>zz<Esc>", "/<Esc>",
  ])
  func leavingTheLineOfTheQueryChangesNothing(keys: String) {
    var desk = Desk()
    desk.type("cpol<Enter>j" + keys)
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(desk.state.list.window.rows.count == 2)
    #expect(Self.id(desk) == "a3")
    desk.type("<C-o><C-n>")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(desk.state.list.window.rows.count == 2)
  }

  @Test func emptyingTheLineOfTheQueryCanBeUndone() {
    var desk = Desk()
    desk.type("cpol<Enter>e<C-u><Enter>")
    #expect(desk.state.list.window.rows.count == 4)
    desk.type("z")
    #expect(desk.screen.contains("undone: filter Poland"))
    #expect(desk.state.list.window.rows.count == 2)
  }

  @Test func aSearchKeepsTheArticleIfItMatches() {
    var desk = Desk()
    desk.type("jj/국방부<Enter>")
    #expect(Self.id(desk) == "a3")
    desk.type("Xgj/council<Enter>")
    #expect(Self.id(desk) == "a1")
  }

  @Test func passingThroughTheTextReadsNothing() {
    var desk = Desk()
    desk.type("<Tab><Tab><Tab>")
    #expect(!desk.articles[0].isRead)
    desk.type("<Tab>")
    desk.feed(.mouse(.wheelDown(x: 3, y: 5)))
    #expect(Self.id(desk) == "a2")
    #expect(!desk.articles[1].isRead)
    desk.type("j")
    #expect(desk.articles[1].isRead)
  }

  @Test func openingAHiddenTextReadsIt() {
    var desk = Desk(columns: 60, rows: 20)
    desk.type("<Tab>")
    #expect(desk.articles[0].isRead)
  }

  @Test func nextAndPreviousArticleFromTheText() {
    var desk = Desk()
    desk.type("<Enter>J")
    #expect(desk.state.focus == .text)
    #expect(desk.state.reading.article?.id.rawValue == "a2")
    #expect(desk.articles[1].isRead)
    desk.type("K")
    #expect(desk.state.reading.article?.id.rawValue == "a1")
    desk.type("K")
    #expect(desk.screen.contains("this is the first article"))
  }

  @Test func spaceAtTheEndGoesToTheNextUnread() {
    var articles = Desk.articles
    articles[1].isRead = true
    var desk = Desk(articles)
    desk.type("<Enter><Space>")
    #expect(desk.state.reading.article?.id.rawValue == "a3")
    #expect(desk.articles[2].isRead)
    desk.type("<Space>")
    #expect(desk.screen.contains("no unread article follows"))
    desk.type("J")
    let before = desk.state.reading.top
    desk.type("<Space>")
    #expect(desk.state.reading.article?.id.rawValue == "a4")
    #expect(desk.state.reading.top > before)
  }

  @Test func aFailedFindScrollsNothing() {
    var desk = Desk(rows: 20)
    desk.type("jjj<Enter>/\"paragraph 25\"")
    #expect(desk.state.reading.top > 0)
    desk.type("x")
    #expect(desk.state.reading.top == 0)
    desk.type("<BS>")
    #expect(desk.state.reading.top > 0)
    desk.type("<Esc>")
    #expect(desk.state.reading.top == 0)
  }

  @Test func aHighWindowForgetsNoScroll() {
    var desk = Desk(rows: 20)
    desk.type("jjj<Enter><PgDn>")
    let top = desk.state.reading.top
    desk.feed(.resized(Size(columns: 120, rows: 200)))
    #expect(desk.state.reading.top == 0)
    desk.feed(.resized(Size(columns: 120, rows: 20)))
    #expect(desk.state.reading.top == top)
  }
}
