import Testing

@testable import ReaderModel
@testable import TUIReader
@testable import Text

@Suite struct ScreenSnapshotTests {
  @Test(arguments: [(160, 50), (120, 40), (100, 40), (80, 24), (40, 12)])
  func theFirstScreenFitsEverySize(columns: Int, rows: Int) throws {
    let desk = Desk(columns: columns, rows: rows)
    try expectSnapshot(desk.screen, "first-\(columns)x\(rows)")
  }

  @Test(arguments: [
    ("picker", "c"), ("picker-narrowed", "ppol<BS><BS><BS>lee"), ("picker-excluding", "c-pol"),
    ("filtered", "cpol<Enter>"), ("search", "/tash"), ("help", "?"), ("help-searched", "?mark"),
    ("mentions", "<Tab><Tab>jj]"), ("find", "l/k9<Enter>n"), ("facets", "f"),
    ("command", ":so<Tab>"),
    ("zoomed", "<Tab>Z"), ("inspection", "<Tab><Tab>jji"), ("merging", "<Tab><Tab>jjim"),
    ("splitting", "<Tab><Tab>jjis"), ("nothing", "/zzzz<Enter>"), ("korean", "jj"),
  ])
  func everyStateIsDrawn(name: String, keys: String) throws {
    var desk = Desk(columns: 120, rows: 30)
    desk.type(keys)
    try expectSnapshot(desk.screen, name)
  }

  @Test func anEmptyArchiveSaysHowToImport() throws {
    try expectSnapshot(Desk([], columns: 100, rows: 24).screen, "empty")
  }

  @Test(arguments: [(29, 20), (80, 7), (1, 1), (0, 0), (5, 1)])
  func aTinyWindowIsOneLine(columns: Int, rows: Int) {
    let lines = Desk(columns: columns, rows: rows).screen.split(separator: "\n")
    #expect(lines.count <= 1)
  }

  /// Hangul, joined emoji and combining marks take the columns that they are counted for.
  @Test(arguments: [(120, 40), (80, 24), (71, 20), (45, 30), (30, 8)])
  func wideTextShiftsNoBorder(columns: Int, rows: Int) {
    var desk = Desk(columns: columns, rows: rows)
    desk.type("jj")
    let canvas = ScreenView(state: desk.state).drawn()
    for rule in desk.state.layout.rules {
      for y in rule.y..<rule.y + rule.height { #expect(canvas[rule.x, y].text == "│") }
    }
    for y in 0..<rows {
      let width = (0..<columns).map { DisplayWidth.of(canvas[$0, y].text) }.reduce(0, +)
      #expect(width == columns)
    }
  }
}
