import ReaderModel
import Testing

@testable import TUIReader

/// Bookmarks and read marks, and how they are undone.
@Suite struct MarkingTests {
  @Test func aMarkIsShownOnlyWhenItIsOnDisk() {
    var desk = Desk()
    desk.type("j")
    desk.isSlow = true
    desk.type("b")
    #expect(desk.state.list.window.selected?.isBookmarked == false)
    desk.settle()
    #expect(desk.state.list.window.selected?.isBookmarked == true)
    #expect(desk.articles[1].isBookmarked)
  }

  /// Keys are faster than the disk: each `z` takes back another change, and `b` twice is nothing.
  @Test func keysBeforeTheAnswerCountToo() {
    var desk = Desk()
    desk.type("jbjb")
    desk.isSlow = true
    desk.type("zz")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, false, false, false])
    desk.type("<C-r><C-r>")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
    desk.type("bz")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
    desk.type("bb")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
  }

  @Test func marksAreUndoneAndRedone() {
    var desk = Desk()
    desk.type("jb")
    #expect(desk.articles[1].isBookmarked)
    desk.type("z")
    #expect(desk.state.message?.text == "undone: bookmarked: ‘Minister opens talks in Tashkent’")
    #expect(!desk.articles[1].isBookmarked)
    desk.type("<C-r>")
    #expect(desk.articles[1].isBookmarked)
    desk.type("zz")
    #expect(!desk.articles[1].isBookmarked)
    #expect(desk.state.message?.text == "nothing to undo")
  }

  @Test func readingMarksReadAndUndoLeavesThat() {
    var desk = Desk()
    desk.type("<Enter>")
    #expect(desk.articles[0].isRead)
    desk.type("z")
    #expect(desk.articles[0].isRead)
  }
}
