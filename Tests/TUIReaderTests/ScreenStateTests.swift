import ReaderModel
import Testing

@testable import TUIReader

@Suite struct ScreenStateTests {
  @Test func everyHintHasAKey() {
    for (keys, hint) in [
      ("", "/ search"), ("<Tab>", "/ find"), ("<Tab><Tab>", "Enter filter"),
      ("U<S-Tab>", "x take away"),
    ] {
      var desk = Desk()
      desk.type(keys)
      #expect(desk.screen.split(separator: "\n").last?.contains(hint) == true)
    }
  }

  @Test func theTextSearchSaysWhichMatchItStandsOn() {
    var desk = Desk()
    desk.type("l/k9<Enter>n")
    #expect(desk.screen.contains("match 2 of 2"))
  }

  @Test func resizingKeepsSelectionAndPlace() throws {
    var desk = Desk()
    desk.type("jjj<Enter><PgDn>")
    let top = desk.state.reading.top
    let page = try #require(desk.state.reading.page)
    let line = page.lines[top...].first { $0.field != nil }
    desk.feed(.resized(Size(columns: 60, rows: 20)))
    #expect(desk.state.list.window.selected?.id.rawValue == "a4")
    let after = try #require(desk.state.reading.page)
    let lineAfter = after.lines[desk.state.reading.top...].first { $0.field != nil }
    let offset = try #require(line?.range.lowerBound)
    #expect(lineAfter?.range.contains(offset) == true)
  }

  @Test func theScrollPositionIsRemembered() {
    var desk = Desk(rows: 20)
    desk.type("jjj<Enter><PgDn>")
    let top = desk.state.reading.top
    #expect(top > 0)
    desk.type("qk")
    #expect(desk.state.reading.article?.id.rawValue == "a3")
    desk.type("j")
    #expect(desk.state.reading.article?.id.rawValue == "a4")
    #expect(desk.state.reading.top == top)
  }

  @Test func aBigResultIsAWindow() {
    var desk = Desk(Desk.many(3000))
    for _ in 0..<60 { desk.type("<PgDn>") }
    #expect(desk.state.list.window.rows.count <= 1000)
    let position = desk.state.list.window.position
    #expect(position == 60 * desk.state.layout.visibleItems + 1)
    #expect(desk.state.list.window.selected?.title == "Report number \((position ?? 0) - 1)")
    desk.type("G")
    #expect(desk.state.list.window.position == 3000)
    #expect(desk.state.list.window.selected?.title == "Report number 2999")
    for _ in 0..<40 { desk.type("<PgUp>") }
    #expect(
      desk.state.list.window.selected?.title
        == "Report number \(2999 - 40 * desk.state.layout.visibleItems)")
    desk.type("g")
    #expect(desk.state.list.window.position == 1)
  }

  @Test func whatOthersImportIsTold() {
    var desk = Desk()
    desk.articles += Desk.many(2)
    desk.feed(.idled)
    #expect(desk.state.message?.text == "2 new articles; Ctrl-l shows them")
    #expect(desk.state.list.window.rows.count == 4)
    desk.type("<C-l>")
    #expect(desk.state.list.window.rows.count == 6)
  }

  @Test func noRowOfTheKeyTableHidesAnother() {
    for row in KeyBindings.standard.rows {
      for key in row.keys {
        #expect(KeyBindings.standard.action(for: key, in: [row.context]) == row.action)
      }
    }
  }

  @Test func onlyWebLinksOpen() {
    var desk = Desk()
    desk.articles[0].parsed.url = "file:///etc/passwd"
    desk.type("jkO")
    #expect(desk.forTerminal.isEmpty)
    #expect(desk.state.message?.isProblem == true)
  }

  @Test func quittingGoesBackThroughThePanes() {
    var desk = Desk()
    desk.type("<Tab>q")
    #expect(desk.state.focus == .list)
    #expect(desk.forTerminal.isEmpty)
    desk.type("q")
    #expect(desk.forTerminal == [.quit])
  }

  @Test func anEmptyArchiveTakesTheSamplesAtOneKey() {
    var desk = Desk([])
    desk.type("<Enter>")
    #expect(desk.state.list.window.rows.count == 4)
  }

  /// A seeded monkey: no key sequence may break the state.
  @Test(arguments: [1, 2, 3]) func randomKeysKeepTheInvariants(seed: UInt64) {
    var random = Seeded(state: seed)
    var desk = Desk(Desk.articles + Desk.many(500))
    let keys =
      Array("jkgGhlcpow/][xXbBuUsfzynNZ?:q -ablee ").map(Key.character)
      + [.enter, .escape, .tab, .backTab, .pageDown, .pageUp, .backspace, .left, .right]
    for step in 0..<1500 {
      if step % 97 == 0 {
        desk.feed(
          .resized(
            Size(columns: Int(random.next() % 200), rows: Int(random.next() % 60))))
      }
      desk.feed(.key(keys[Int(random.next() % UInt64(keys.count))]))
      let list = desk.state.list.window
      #expect(list.rows.isEmpty ? list.cursor == 0 : list.rows.indices.contains(list.cursor))
      if step % 100 == 0 { _ = desk.screen }
    }
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 17
    }
  }
}
