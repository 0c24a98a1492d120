import ReaderModel
import Testing

@testable import TUIReader

/// Saved searches beside the list or over it, and files with articles.
@Suite struct SavedSearchKeysTests {
  private func desk(columns: Int = 160) -> Desk {
    var desk = Desk(columns: columns)
    desk.searches = [
      SavedSearch(name: "Poland", query: "country:PL", made: 0, looked: 1),
      SavedSearch(name: "Korea", query: "country:KR", made: 0, looked: 9),
      SavedSearch(name: "broken", query: "cuntry:KR", made: 0, looked: 0),
    ]
    desk.feed(.started)
    return desk
  }

  @Test func theRailShowsWhatIsNewAndOpensASearch() {
    var desk = desk()
    desk.type("S")
    #expect(desk.state.layout.hasRailBeside)
    #expect(desk.screen.contains("Poland            1 / 2"))
    desk.type("<Enter>")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(desk.state.message?.text == "‘Poland’: 1 new since your last look")
    #expect(desk.searches[0].looked == 1000)
    desk.type("jj<Enter>")
    #expect(desk.state.message?.text.contains("‘broken’ can't be read") == true)
    desk.type("q")
    #expect(!desk.state.layout.hasRailBeside)
    #expect(desk.state.focus == .list)
  }

  @Test func inANarrowWindowTheSearchesStandOverTheList() {
    for columns in [120, 80, 40] {
      var desk = desk(columns: columns)
      desk.type("S")
      #expect(desk.screen.contains("Searches"))
      #expect(!desk.screen.contains("Articles"))
      desk.type("j<Enter>")
      #expect(desk.state.result.filters == [.country("KR")])
      #expect(desk.screen.contains("Articles"))
    }
  }

  @Test func aQueryIsKeptUnderANameAndUndone() {
    var desk = Desk(columns: 160)
    desk.type("+")
    #expect(desk.state.message?.text == "no filter is set; there is nothing to keep")
    desk.type("/tashkent<Enter>+\"Tashkent talks\"<Enter>")
    #expect(desk.searches.map(\.name) == ["Tashkent talks"])
    #expect(desk.searches[0].query == "tashkent")
    #expect(desk.state.message?.text == "search ‘Tashkent talks’ kept")
    desk.type("X/\"in:tashk\"<Tab>")
    #expect(desk.state.overlay?.prompt?.line == "in:\"Tashkent talks\"")
    desk.type("<Enter>")
    #expect(desk.state.list.window.rows.count == 1)
    desk.type("Sz")
    #expect(desk.state.message?.text.hasPrefix("undone") == true)
    desk.type("SSD")
    #expect(desk.searches.isEmpty)
    desk.type("z")
    #expect(desk.searches.map(\.name) == ["Tashkent talks"])
  }

  @Test func aSearchIsReplacedOnlyOnASecondEnter() {
    var desk = desk()
    desk.type("S<Esc>/tash<Enter>+\"poland\"<Enter>")
    #expect(desk.state.message?.text == "that search exists; Enter again replaces it")
    #expect(desk.searches[0].query == "country:PL")
    desk.type("<Enter>")
    #expect(desk.searches.last?.query == "tash")
  }

  @Test func searchesAreMovedAndTheirOrderStays() {
    var desk = desk()
    desk.type("SDz")
    #expect(desk.state.searches.items.map(\.search.name) == ["Poland", "Korea", "broken"])
    desk.type("gJ")
    #expect(desk.state.searches.items.map(\.search.name) == ["Korea", "Poland", "broken"])
    var again = Desk(columns: 160, resuming: desk.state.session)
    again.searches = desk.searches
    again.feed(.started)
    #expect(again.state.searches.items.map(\.search.name) == ["Korea", "Poland", "broken"])
    #expect(again.state.layout.hasRailBeside)
  }

  @Test func anAlertSaysInTheTitleBarWhatIsNew() {
    var desk = desk()
    desk.type("S!")
    #expect(desk.screen.contains("! Poland +1"))
    desk.type("!")
    #expect(!desk.screen.contains("! Poland +1"))
  }

  @Test func theResultGoesToAFileInTheFormatOfItsName() {
    var desk = Desk()
    desk.type("/tashkent<Enter>E")
    #expect(desk.screen.contains("1 article, texts in Markdown"))
    desk.type("<C-u>\"tanks.bib\"<Enter>")
    #expect(desk.files == ["tanks.bib"])
    #expect(desk.state.message?.text == "wrote 1 article to tanks.bib")
    desk.type("E<C-u>\"tanks.bib\"<Enter>")
    #expect(desk.state.message?.text == "that file exists; Enter again replaces it")
    desk.type("<Enter>")
    #expect(desk.state.overlay == nil)
    desk.type("E<C-u>\"tanks.doc\"<Enter>")
    #expect(desk.state.message?.text.hasPrefix("the end of the name says the format") == true)
    desk.type("<C-u>\"tanks.bib\"<Tab>")
    #expect(desk.state.overlay?.prompt?.line == "tanks.json")
  }

  @Test func linksAndSourcesOfSelectedRowsAreCopied() {
    var desk = Desk()
    desk.type("vjy")
    #expect(
      desk.forTerminal.last == .copy("https://example.org/a1\nhttps://example.org/a2"))
    #expect(desk.state.message?.text == "copied 2 links")
    desk.type("vjjY")
    #expect(desk.state.message?.text == "copied 3 sources")
    desk.type("Y")
    #expect(desk.state.message?.text == "copied the source")
  }
}
