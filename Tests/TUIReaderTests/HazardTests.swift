import ReaderModel
import Testing

@testable import TUIReader

/// Keys that must not do more than they say.
@Suite struct HazardTests {
  @Test func interruptingALineOrAWindowOnlyLeavesIt() {
    for keys in ["/ships<C-c>", "c<C-c>", ":<C-c>", "?<C-c>"] {
      var desk = Desk()
      desk.type(keys)
      #expect(desk.forTerminal.isEmpty, "\(keys)")
      #expect(desk.state.overlay == nil, "\(keys)")
    }
    var desk = Desk()
    desk.type("<C-c>")
    #expect(desk.forTerminal == [.quit])
  }

  @Test func keysWithAltAreNoOthers() {
    var desk = Desk()
    desk.type("<A-b>")
    #expect(desk.articles[0].isBookmarked == Desk.articles[0].isBookmarked)
    #expect(desk.screen.contains("Alt-b does nothing here"))
    desk.type("/\"two words\"<A-b><A-b>")
    #expect(desk.state.overlay?.prompt?.cursor == 0)
    desk.type("<A-f><A-d>")
    #expect(desk.state.overlay?.prompt?.line == "two")
  }

  @Test func wordsTypedInTheHelpSearchIt() {
    var desk = Desk()
    desk.type("?quit")
    #expect(desk.state.overlay is HelpPage)
    #expect(desk.screen.contains("quit"))
    #expect(!desk.articles[0].isRead)
    #expect(desk.forTerminal.isEmpty)
  }

  @Test func theHelpScrollsWithTheKeysThatItTeaches() throws {
    var desk = Desk(rows: 24)
    func top() throws -> Int { try #require(desk.state.overlay as? HelpPage).top }
    desk.type("?j")
    #expect(try top() == 1)
    desk.type("<C-d>")
    #expect(try top() > 5)
    desk.type("<C-u>k")
    #expect(try top() == 0)
    desk.type("G")
    #expect(try top() > 20)
    desk.type("g<End>")
    #expect(try top() > 20)
    desk.type("<Home><Space><PgUp>")
    #expect(try top() == 0)
    desk.type("/jump")
    #expect(desk.state.overlay?.prompt?.line == "jump")
    desk.type("<BS><BS><BS><BS>j")
    #expect(try top() == 1)
  }

  @Test func neverThisAsksWithTheNumber() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjin")
    #expect(desk.screen.contains("never take ‘Lee Jong-sup’ as a person: may change 2 articles"))
    #expect(desk.rulings.isEmpty)
    desk.type("q")
    #expect(desk.rulings.isEmpty)
    desk.type("iny")
    #expect(desk.rulings.count == 1)
  }

  @Test(arguments: [30, 40, 60, 80]) func theQuestionFitsNarrowWindows(columns: Int) {
    var desk = Desk(columns: columns, rows: 12)
    desk.type("<Tab><Tab>jjin")
    let row = desk.screen.split(separator: "\n").last ?? ""
    #expect(row.contains("may change 2 articles"))
    #expect(columns < 50 || row.contains("y do it"))
  }

  @Test func theTextSearchFindsDesignatorsInEverySpelling() {
    var desk = Desk()
    desk.type("<Enter>/k-9")
    #expect(desk.screen.contains("2 in this article"))
  }

  @Test func theFooterSaysWhatEnterDoesOnADate() {
    var articles = Desk.articles
    articles[0].annotation.dates = [
      DateMention(range: 0..<3, value: "2023-02-24", isInferred: false)
    ]
    var desk = Desk(articles)
    desk.type("<Tab><Tab>G")
    #expect(desk.screen.split(separator: "\n").last?.contains("Enter show") == true)
  }
}
