import ReaderModel
import Testing

@testable import TUIReader

/// Tags, notes, passages, and articles that are taken out.
@Suite struct DeskKeysTests {
  @Test func tagsAreEditedAsALineAndShownInTheText() {
    var desk = Desk()
    desk.type("t\"tanks, Polish deal\"<Enter>")
    #expect(desk.articles[0].tags == ["tanks", "Polish deal"])
    #expect(desk.screen.contains("#tanks  #Polish deal"))
    #expect(desk.state.message?.text == "tagged ‘tanks’, ‘Polish deal’")
    desk.type("t")
    #expect(desk.state.overlay?.prompt?.line == "tanks, Polish deal, ")
    desk.type("<C-u>later<Enter>")
    #expect(desk.articles[0].tags == ["later"])
    #expect(
      desk.state.message?.text == "tagged ‘later’, took away ‘tanks’, ‘Polish deal’")
    desk.type("zz")
    #expect(desk.articles[0].tags.isEmpty)
    #expect(desk.state.message?.text == "undone: tagged ‘tanks’, ‘Polish deal’")
  }

  @Test func severalRowsGetATagAndLoseIt() {
    var desk = Desk()
    desk.type("vjj")
    desk.type("t")
    #expect(desk.screen.contains("for 3 articles"))
    desk.type("\"memo\"<Enter>")
    #expect(desk.articles.map(\.tags) == [["memo"], ["memo"], ["memo"], []])
    #expect(desk.state.message?.text == "tagged ‘memo’, 3 articles")
    desk.type("vkt\"-memo, cited\"<Enter>")
    #expect(desk.articles.map(\.tags) == [["memo"], ["cited"], ["cited"], []])
    desk.type("z")
    #expect(desk.articles.map(\.tags) == [["memo"], ["memo"], ["memo"], []])
  }

  @Test func tagsAreTypedAsACommandAndRepeated() {
    var desk = Desk()
    desk.type(":\"tag memo\"<Enter>j.")
    #expect(desk.articles.map(\.tags) == [["memo"], ["memo"], [], []])
  }

  @Test func aSelectionBeyondTheRowsInMemoryIsTaggedWhole() {
    var desk = Desk(Desk.many(2500))
    desk.type("jvGt\"all\"<Enter>")
    #expect(desk.articles.count { $0.tags == ["all"] } == 2499)
  }

  @Test func aNoteIsKeptChangedAndUndone() {
    var desk = Desk()
    desk.type("a\"Ask the ministry\"<Enter>")
    #expect(desk.articles[0].notes.map(\.text) == ["Ask the ministry"])
    #expect(desk.screen.contains("✎ Ask the ministry"))
    desk.type("a")
    #expect(desk.screen.contains("Notes"))
    desk.type("<Enter>\" again\"<Enter>")
    #expect(desk.articles[0].notes.map(\.text) == ["Ask the ministry again"])
    desk.type("aa\"Second\"<Enter>")
    #expect(desk.articles[0].notes.count == 2)
    desk.type("ajD")
    #expect(desk.articles[0].notes.map(\.text) == ["Ask the ministry again"])
    #expect(desk.state.message?.text == "note removed")
    desk.type("zzzz")
    #expect(desk.articles[0].notes.isEmpty)
    #expect(desk.state.message?.text == "undone: note kept")
  }

  @Test func aNumberBeforeAKeyMeansThatManyRows() {
    var desk = Desk()
    desk.type("3t\"memo\"<Enter>")
    #expect(desk.articles.map(\.tags) == [["memo"], ["memo"], ["memo"], []])
    desk.type("2D")
    #expect(desk.screen.contains("delete: 2 articles"))
  }

  @Test func whatCanBeNoTagKeepsTheLineOpen() {
    var desk = Desk()
    desk.type("t\"***, fine\"<Enter>")
    #expect(desk.state.message?.text == "a tag needs a letter or a digit")
    #expect(desk.state.overlay != nil)
    #expect(desk.articles[0].tags.isEmpty)
  }

  @Test func aTypedCommandTakesItsText() {
    var desk = Desk()
    desk.type(":\"note who said so\"<Enter>")
    #expect(desk.articles[0].notes.map(\.text) == ["who said so"])
    desk.type(":\"export all.bib\"<Enter>")
    #expect(desk.files == ["all.bib"])
    desk.type(":\"zoom all.bib\"<Enter>")
    #expect(desk.state.message?.text == "‘zoom’ takes nothing behind it")
  }

  @Test func theQuestionKeepsItsVerbInANarrowWindow() {
    for columns in [30, 40, 48] {
      var desk = Desk(columns: columns, rows: 12)
      desk.type("vjD")
      let line = desk.screen.split(separator: "\n").last ?? ""
      #expect(line.contains("delete: 2 articles  y"), "\(line)")
    }
  }

  @Test func whatCanNotBeSeenIsNotChanged() {
    var desk = Desk()
    desk.feed(.resized(Size(columns: 20, rows: 5)))
    desk.type("bDyu")
    #expect(desk.articles == Desk.articles)
    desk.type("Q")
    #expect(desk.forTerminal.last == .quit)
  }

  @Test func anEmptyNoteIsNone() {
    var desk = Desk()
    desk.type("a<Enter>")
    #expect(desk.articles[0].notes.isEmpty)
    desk.type("a\"words\"<Enter>a<Enter><C-u><Enter>")
    #expect(desk.articles[0].notes.isEmpty)
  }

  @Test func aNoteOfSeveralLinesComesFromTheEditor() {
    var desk = Desk()
    desk.type("a\"first\"<C-x>")
    #expect(desk.forTerminal.last == .edit("first"))
    desk.feed(.edited("first\nsecond\n"))
    #expect(desk.articles[0].notes.map(\.text) == ["first\nsecond"])
    desk.type("a<Enter>")
    #expect(desk.state.overlay?.prompt?.line == "first⏎second")
    desk.type("<Enter>")
    #expect(desk.articles[0].notes.map(\.text) == ["first\nsecond"])
  }

  @Test func selectedLinesAreAPassageToNoteAndToCopy() {
    var desk = Desk()
    desk.type("<Enter>vj")
    let passage = desk.state.reading.selectedPassage
    #expect(passage?.quote.hasPrefix("The defence ministers of Poland") == true)
    desk.type("a\"who said so?\"<Enter>")
    #expect(desk.articles[0].notes.first?.passage == passage)
    #expect(desk.screen.contains("✎ “The defence ministers of Poland"))
    desk.type("vy")
    guard case .copy(let text)? = desk.forTerminal.last else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasPrefix("The defence ministers"))
    #expect(!desk.state.reading.isSelecting)
    desk.type("vjjjjjjjjjjjjjjjjj<Esc>")
    #expect(!desk.state.reading.isSelecting)
    #expect(desk.state.focus == .text)
  }

  @Test func articlesAreTakenOutAfterAQuestionAndBroughtBack() {
    var desk = Desk()
    desk.type("jD")
    #expect(desk.screen.contains("delete: 1 article"))
    desk.type("n")
    #expect(desk.articles.count == 4)
    desk.type("vjDy")
    #expect(desk.articles.map(\.id.rawValue) == ["a1", "a4"])
    #expect(desk.state.list.window.rows.count == 2)
    #expect(
      desk.state.message?.text == "2 articles taken out of the archive; z brings back")
    desk.type("z")
    #expect(desk.articles.map(\.id.rawValue) == ["a1", "a2", "a3", "a4"])
    #expect(desk.state.message?.text == "undone: 2 articles taken out")
  }
}
