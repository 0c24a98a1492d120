import ReaderModel
import Testing

@testable import TUIReader

/// The selected title wraps, and the list scrolls as it did.
@Suite struct SelectedTitleTests {
  /// Articles whose titles take a line, and each third of which takes `words` words.
  private func desk(words: Int, rows: Int = 40) -> Desk {
    var articles = Desk.many(60)
    for index in stride(from: 0, to: articles.count, by: 3) {
      articles[index].parsed.title =
        (1...words).map { "word\($0)" }.joined(separator: " ") + " of number \(index)"
    }
    return Desk(articles, rows: rows)
  }

  private func lines(_ desk: Desk) -> [String] {
    let list = desk.state.layout.list
    return desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
      .dropFirst(list.y).prefix(list.height).map { String($0.prefix(list.width)) }
  }

  @Test func allOfTheSelectedTitleIsThere() {
    var desk = desk(words: 10)
    let shown = lines(desk).filter { $0.contains("▌") }
    #expect(shown.count == 4)
    let words = shown.flatMap { $0.split(separator: " ") }.filter { !$0.hasPrefix("▌") }
    #expect(words.joined(separator: " ").contains("word10 of number 0"))
    desk.type("j")
    #expect(lines(desk).count { $0.contains("▌") } == 2)
    #expect(lines(desk)[1].contains("…"))
  }

  @Test func aVeryLongTitleHasThreeLines() {
    let shown = lines(desk(words: 100)).filter { $0.contains("▌") }
    #expect(shown.count == 4)
    #expect(shown[2].contains("…"))
  }

  /// The whole selected row is on the screen wherever the cursor goes.
  @Test(arguments: [14, 15, 16, 17, 24, 40, 41]) func theSelectedRowIsAlwaysWhole(rows: Int) {
    var desk = desk(words: 10, rows: rows)
    for key in Array(repeating: "j", count: 62) + ["G"] + Array(repeating: "k", count: 62) {
      desk.type(key)
      let shown = lines(desk).filter { $0.contains("▌") }
      let title = desk.state.list.selectedTitle(in: desk.state.layout)
      #expect(shown.count == desk.state.layout.rowsPerItem + max(0, title.count - 1))
    }
    #expect(desk.state.list.window.cursor == 0)
  }

  @Test func aClickBelowAWrappedTitleMeetsItsRow() {
    for y in 2..<20 {
      var desk = desk(words: 10)
      let list = desk.state.layout.list
      let line = lines(desk)[y - list.y]
      desk.feed(.mouse(.click(x: 6, y: y)))
      let title = desk.state.list.window.selected?.title ?? ""
      if line.contains("Report number") { #expect(line.contains(title)) }
      if line.contains("▌") { #expect(desk.state.list.window.cursor == 0) }
    }
  }
}
