import Testing

@testable import ReaderModel
@testable import TUIReader

/// Windows that leave free what they speak of, columns of entities, headings that stay.
@Suite struct DockingTests {
  @Test(arguments: [(200, 60), (160, 50), (120, 40)])
  func aPickerLeavesTheListFree(columns: Int, rows: Int) {
    var desk = Desk(columns: columns, rows: rows)
    let list = desk.state.layout.list
    func titles() -> [String] {
      desk.screen.split(separator: "\n").dropFirst().prefix(list.height)
        .map { String($0.prefix { $0 != "│" }) }
    }
    let before = titles()
    desk.type("c")
    #expect(titles() == before)
    #expect(desk.screen.contains("Pick a country"))
  }

  @Test func aSmallScreenGivesThePickerAllOfIt() throws {
    var desk = Desk(columns: 40, rows: 12)
    desk.type("c")
    let picker = try #require(desk.state.overlay as? Picker)
    #expect(PickerLayout(picker, in: desk.state.layout).window.width == 40)
  }

  @Test func aMergeLeavesTheEntityFree() throws {
    var desk = Desk()
    desk.type("<Tab><Tab>jjim")
    let picker = try #require(desk.state.overlay as? Picker)
    let window = PickerLayout(picker, in: desk.state.layout).window
    #expect(window.x + window.width <= desk.state.layout.entities.x)
  }

  @Test(arguments: 12...40)
  func anInspectionLeavesTheMentionFree(rows: Int) throws {
    var desk = Desk(columns: 120, rows: rows)
    desk.type("<Tab><Tab>jj]i")
    let inspection = try #require(desk.state.overlay as? Inspection)
    let row = try #require(desk.state.reading.row(of: inspection.spot, in: desk.state.layout))
    let line = desk.screen.split(separator: "\n", omittingEmptySubsequences: false)[row]
    // Where neither side has room, the window stays at the top.
    #expect(line.contains(inspection.surface) || rows < 30)
  }

  @Test func zoomedEntitiesStandInColumns() throws {
    var desk = Desk(Desk.many(1), columns: 160, rows: 20)
    desk.feed(.resized(Size(columns: 160, rows: 20)))
    desk.type("f<Tab><Tab>Z")
    let area = desk.state.layout.content(of: desk.state.layout.entities)
    let flow = SidebarFlow(desk.state.sidebar.rows, from: 0, in: area)
    #expect(flow.width == 40)
    #expect(flow.slots.allSatisfy { $0.line < area.height && $0.column < 4 })
  }

  @Test(arguments: [(30, 10, 0), (30, 10, 7), (150, 6, 3), (150, 6, 20), (72, 1, 5)])
  func everyRowBehindTheFirstIsShownOnceUnderItsHeading(width: Int, height: Int, top: Int) throws {
    var rows: [Sidebar.Row] = []
    for kind in 0..<6 {
      rows += (rows.isEmpty ? [] : [.blank]) + [.heading("kind \(kind)")]
      rows += (0..<(3 + 2 * kind)).map { .date("\(kind).\($0)", 1) }
    }
    let area = Rect(x: 0, y: 0, width: width, height: height)
    let flow = SidebarFlow(rows, from: top, in: area)
    let places = Set(flow.slots.map { [$0.column, $0.line] })
    #expect(places.count == flow.slots.count)
    let values = flow.slots.map(\.row).filter { rows[$0].isSelectable }
    let last = try #require(values.last)
    #expect(values == (top...last).filter { rows[$0].isSelectable })
    guard height > 2 else { return }
    for slot in flow.slots where slot.line == 0 {
      #expect(rows[slot.row].isHeading || rows[slot.row] == .blank)
    }
  }

  @Test func theHeadingStaysWhenValuesScroll() throws {
    var desk = Desk(Desk.many(60), columns: 120, rows: 14)
    desk.type("f<Tab><Tab>")
    let pane = desk.state.layout.entities
    for _ in 0..<30 {
      desk.type("j")
      let cursor = try #require(desk.state.sidebar.cursor)
      let flow = SidebarFlow(
        desk.state.sidebar.rows, from: desk.state.sidebar.top,
        in: desk.state.layout.content(of: pane))
      #expect(flow.slots.contains { $0.row == cursor })
      let first = try #require(flow.slots.first)
      #expect(
        desk.state.sidebar.rows[first.row].isHeading || desk.state.sidebar.rows[first.row] == .blank
      )
    }
  }

  @Test func theHeaderCountsTheResult() {
    var desk = Desk()
    desk.type("cnor<Enter>")
    #expect(desk.screen.contains("1 of 4   ● 0 unread   ★ 0"))
    desk.type("X")
    #expect(desk.screen.contains("4 articles   ● 3 unread   ★ 1"))
  }
}
