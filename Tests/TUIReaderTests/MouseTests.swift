import ReaderModel
import Testing

@testable import TUIReader

@Suite struct MouseTests {
  @Test func aClickSelectsAndTakesTheFocus() throws {
    var desk = Desk()
    let place = try #require(desk.place(of: "Minister opens talks"))
    desk.feed(.mouse(.click(x: place.x, y: place.y)))
    #expect(desk.state.list.window.selected?.id.rawValue == "a2")
    let text = desk.state.layout.text
    desk.feed(.mouse(.click(x: text.x + 3, y: text.y + 3)))
    #expect(desk.state.focus == .text)
    let poland = try #require(desk.place(of: "Uzbekistan  "))
    desk.feed(.mouse(.click(x: poland.x, y: poland.y)))
    #expect(desk.state.focus == .entities)
  }

  /// The wheel scrolls the pane under it, wherever the focus is.
  @Test func theWheelScrollsThePaneUnderIt() {
    var desk = Desk(rows: 20)
    desk.type("jjj")
    let (list, text) = (desk.state.layout.list, desk.state.layout.text)
    desk.feed(.mouse(.wheelDown(x: text.x + 1, y: text.y + 4)))
    #expect(desk.state.reading.top == 3)
    #expect(desk.state.focus == .list)
    desk.feed(.mouse(.wheelUp(x: text.x + 1, y: text.y + 4)))
    #expect(desk.state.reading.top == 0)
    desk.feed(.mouse(.wheelUp(x: list.x + 1, y: list.y + 4)))
    #expect(desk.state.list.window.cursor == 2)
    let side = desk.state.layout.entities
    let before = desk.state.sidebar.cursor
    desk.feed(.mouse(.wheelDown(x: side.x + 1, y: side.y + 4)))
    #expect(desk.state.sidebar.cursor != before)
  }

  @Test func aChipIsClickedAway() throws {
    var desk = Desk()
    desk.type("U/lee<Enter>")
    let place = try #require(desk.place(of: "● unread", fromRow: 1))
    desk.feed(.mouse(.click(x: place.x, y: place.y)))
    #expect(desk.state.result.filters.count == 1)
  }

  @Test(arguments: [(120, 40), (80, 24), (40, 12), (30, 8)])
  func aClickInThePickerPicks(columns: Int, rows: Int) throws {
    var desk = Desk(columns: columns, rows: rows)
    desk.type("c")
    let place = try #require(desk.place(of: "Poland  PL"))
    desk.feed(.mouse(.click(x: place.x, y: place.y)))
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(desk.state.overlay == nil)
  }

  @Test func aClickBesideThePickerLeavesIt() {
    var desk = Desk()
    desk.type("c")
    desk.feed(.mouse(.click(x: 1, y: 20)))
    #expect(desk.state.overlay == nil)
    #expect(desk.state.result.filters.isEmpty)
  }

  /// What changes many articles needs a key.
  @Test func aClickSelectsWhatToMergeWithAndMergesNothing() throws {
    var desk = Desk()
    desk.type("<Tab><Tab>jjim<BS>")
    let place = try #require(desk.place(of: "Mariusz Błaszczak  PL"))
    desk.feed(.mouse(.click(x: place.x, y: place.y)))
    #expect(desk.rulings.isEmpty)
    #expect(desk.state.overlay != nil)
  }

  @Test func theWheelScrollsTheHelp() {
    var desk = Desk(rows: 20)
    desk.type("?")
    let first = desk.screen
    desk.feed(.mouse(.wheelDown(x: 40, y: 8)))
    #expect(desk.screen != first)
    for _ in 0..<90 { desk.feed(.mouse(.wheelDown(x: 40, y: 8))) }
    #expect(desk.screen.contains("quit"))
    for _ in 0..<90 { desk.feed(.mouse(.wheelUp(x: 40, y: 8))) }
    #expect(desk.screen == first)
  }
}

extension Desk {
  /// The cell where `text` begins on the screen, from row `fromRow` on.
  func place(of text: String, fromRow: Int = 0) -> (x: Int, y: Int)? {
    let canvas = ScreenView(state: state).drawn()
    for y in fromRow..<canvas.size.rows {
      for x in 0..<canvas.size.columns {
        let row = (x..<canvas.size.columns).map { canvas[$0, y].text }.joined()
        if row.hasPrefix(text) { return (x, y) }
      }
    }
    return nil
  }
}
