import ReaderModel
import Testing

@testable import Settings
@testable import TUIReader

/// What the settings do to the screen, and how they change while the reader runs.
@Suite struct SettingsOnScreenTests {
  /// A desk as a configuration file wants it.
  private func desk(_ text: String, columns: Int = 120, rows: Int = 40) throws -> Desk {
    let file = ConfigurationFile(Array(text.utf8))
    #expect(file.problems.isEmpty)
    return Desk(columns: columns, rows: rows, configuration: file.configuration)
  }

  @Test func keysOfTheFileAreInHelpAndHints() throws {
    var desk = try desk(
      "[keys]\nfacets = [\"W\"]\nhelp = [\"H\"]\n[keys-in.text]\nbottom = [\"e\"]")
    #expect(desk.screen.contains("W facets"))
    #expect(desk.screen.split(separator: "\n").last?.contains("H help") == true)
    desk.type("H")
    #expect(desk.screen.contains("W                     entities of the article or facets"))
    desk.type("/text:<Space>to")
    #expect(desk.screen.contains("e                     text: to the end"))
  }

  @Test func aMacroPlaysItsKeysByKeyAndByName() throws {
    var desk = try desk(
      "[macros]\nM = \"cpol<Enter>\"\nmorning = \":query<Space>is:unread<Enter>\"")
    desk.type("M")
    #expect(desk.state.result.query.line == "country:PL")
    desk.type(":morning<Enter>")
    #expect(desk.state.result.query.line == "is:unread")
    desk.type("?macro")
    #expect(desk.screen.contains("M                     macro: cpol<Enter>"))
  }

  @Test func setChangesTheScreenAtOnce() throws {
    var desk = Desk()
    #expect(desk.screen.contains("24 Feb 2023"))
    desk.type(":set<Space>list.date_format<Space>yyyy-mm-dd<Enter>")
    #expect(desk.state.message?.text == "list.date_format is yyyy-mm-dd")
    #expect(desk.screen.contains("2023-02-24") && !desk.screen.contains("24 Feb 2023"))
    desk.type(":set<Space>list.columns<Space>source<Enter>")
    #expect(!desk.screen.contains("2023-02-24?"))
    let wide = desk.state.reading.page?.width
    desk.type(":set<Space>text.width<Space>30<Enter>")
    #expect(desk.state.reading.page?.width == 30 && wide != 30)
    desk.type(":set<Space>panes.list<Space>60<Enter>")
    #expect(desk.state.layout.list.width == 67)
    desk.type(":set<Space>list.lines<Space>1<Enter>")
    #expect(desk.state.layout.rowsPerItem == 1)
    let configured = desk.forTerminal.compactMap { effect -> ReaderConfiguration? in
      if case .configure(let configuration) = effect { configuration } else { nil }
    }
    #expect(configured.count == 5)
    desk.type(
      ":set<Space>theme<Space>light<Enter>:set<Space>mouse<Space>off<Enter>:set<Space>theme.person<Space>#ff0000<Enter>"
    )
    let configuration = desk.state.setting.configuration
    #expect(configuration.appearance.theme.name == .light && !configuration.usesMouse)
    #expect(configuration.appearance.theme.colours == [.person: .rgb(255, 0, 0)])
  }

  @Test(arguments: [
    ("set theme<Enter>", "theme is auto; auto, dark, light, high-contrast or 16"),
    ("set thme light<Enter>", "no setting ‘thme’; did you mean ‘theme’?"),
    ("set theme blue<Enter>", "theme: ‘blue’ is not allowed; auto, dark, light"),
    ("set mouse perhaps<Enter>", "mouse: ‘perhaps’ is not allowed; true or false is"),
    ("set<Enter>", "set what? mouse, title, browser, …"),
    ("set text.width x<Enter>", "text.width: ‘x’ is not allowed; a number from 20 to 200 is"),
  ])
  func setSaysWhatIsAllowed(keys: String, sentence: String) {
    var desk = Desk()
    desk.type(":" + keys.replacing(" ", with: "<Space>"))
    #expect(desk.state.message?.text.hasPrefix(sentence) == true)
    #expect(desk.state.setting.configuration == ReaderConfiguration())
  }

  @Test func tabCompletesSettingsAndValues() {
    var desk = Desk()
    desk.type(":set<Space>the<Tab><Space>hi<Tab>")
    #expect(desk.state.overlay?.prompt?.line == "set theme high-contrast")
    desk.type("<Esc>:set<Space>text.j<Tab><Space>o<Tab>")
    #expect(desk.state.overlay?.prompt?.line == "set text.justify o")
    #expect(desk.state.message?.text.contains("set text.justify on") == true)
  }

  /// The lines of a justified paragraph end in one column, except the last; no word is lost.
  @Test func justifiedTextHasStraightEnds() throws {
    let plain = try desk("[text]\nwidth = 40", columns: 160, rows: 50)
    let justified = try desk("[text]\nwidth = 40\njustify = true", columns: 160, rows: 50)
    func text(_ desk: Desk) -> [String] {
      let area = desk.state.layout.content(of: desk.state.layout.text)
      return desk.screen.split(separator: "\n", omittingEmptySubsequences: false)
        .dropFirst(area.y).prefix(area.height).map {
          String($0.dropFirst(area.x).prefix(area.width)).trimmingTrailing
        }
    }
    func words(_ lines: [String]) -> [Substring] {
      lines.flatMap { $0.split(separator: " ") }
    }
    #expect(words(text(plain)) == words(text(justified)))
    #expect(text(plain) != text(justified))
    let page = try #require(justified.state.reading.page)
    let continued = page.lines.indices.filter { page.isContinued($0) && $0 < 30 }
    let lengths = continued.map { text(justified)[$0].count }
    #expect(!continued.isEmpty)
    #expect(lengths.count { $0 == lengths.max() } * 2 > lengths.count)
  }

  @Test func theTextMayStandAtTheLeft() throws {
    let desk = try desk("[text]\nwidth = 40\ncentred = false", columns: 220, rows: 50)
    #expect(desk.state.layout.textMargin == 2)
    #expect(desk.state.layout.textColumns == 40)
  }

  /// No pane disappears, whatever shares are asked for.
  @Test func sharesLeaveRoomForTheText() throws {
    for (list, entities) in [(70, 50), (1, 1), (70, 0), (0, 50)] {
      let text = "[panes]\nlist = \(list)\nentities = \(entities)"
      for columns in [70, 109, 110, 160, 300] {
        let layout = try desk(text, columns: columns, rows: 40).state.layout
        #expect(layout.list.width >= 14 && layout.text.width >= 20)
        #expect(layout.text.x + layout.text.width <= columns)
      }
    }
  }

  @Test func openTakesTheConfiguredProgram() {
    #expect(
      ForegroundProgram.arguments(["firefox", "--new-tab", "%s"], for: "http://a/")
        == ["firefox", "--new-tab", "http://a/"])
    #expect(
      ForegroundProgram.arguments(["w3m"], for: "http://a/") == ["w3m", "http://a/"])
  }
}

extension String {
  fileprivate var trimmingTrailing: String {
    var text = self
    while text.last == " " || text.last == "│" { text.removeLast() }
    return text
  }
}
