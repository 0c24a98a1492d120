import ReaderModel
import Testing

@testable import TUIReader

/// Passages that go by sentences.
@Suite struct SentenceTests {
  private func passage(_ desk: Desk) -> String? { desk.state.reading.selectedPassage?.quote }

  @Test func sentencesAreSelectedOneAfterTheOther() throws {
    var desk = Desk()
    desk.type("<Enter>)")
    let first = try #require(passage(desk))
    #expect(first.hasPrefix("The defence ministers") && first.hasSuffix("said on Friday."))
    desk.type(")")
    #expect(passage(desk)?.hasPrefix("Lee Jong-sup and") == true)
    desk.type("(")
    #expect(passage(desk) == first)
    desk.type("<Esc>")
    #expect(passage(desk) == nil)
  }

  @Test func aPassageOfSeveralBeginsWhereItWasFixed() throws {
    var desk = Desk()
    desk.type("<Enter>)v)")
    #expect(desk.state.message == nil)
    let both = try #require(passage(desk))
    #expect(both.hasPrefix("The defence") && both.hasSuffix("behind them."))
    desk.type("(")
    #expect(passage(desk)?.hasSuffix("said on Friday.") == true)
    desk.type("v")
    #expect(!desk.state.reading.isSelecting)
  }

  @Test func selectedLinesBecomeWholeSentences() throws {
    var desk = Desk()
    desk.type("<Enter>v")
    #expect(passage(desk)?.hasSuffix(".") == false)
    desk.type(")")
    #expect(passage(desk)?.hasSuffix("said on Friday.") == true)
  }

  @Test func aSentenceIsCopied() throws {
    var desk = Desk()
    desk.type("<Enter>)y")
    guard case .copy(let text) = try #require(desk.forTerminal.last) else {
      Issue.record("nothing was copied")
      return
    }
    #expect(text.hasSuffix("said on Friday."))
  }

  @Test func anArticleWithoutATextHasNone() {
    var desk = Desk([])
    desk.type("<Tab>)")
    #expect(!desk.state.reading.isSelecting)
  }
}
