import ReaderModel
import Testing

@testable import TUIReader

/// The table that keys, commands, hints, help and documents are made from.
@Suite struct KeyTableTests {
  private static let standard = KeyBindings.standard

  @Test func noTwoRowsWantOneKeyInOnePlace() {
    for row in Self.standard.rows {
      for key in row.keys {
        #expect(Self.standard.action(for: key, in: [row.context]) == row.action, "\(row.name)")
      }
    }
  }

  @Test func aNameMeansOneActionAndAnActionHasOneName() {
    var actions: [String: Action] = [:]
    var names: [Action: String] = [:]
    for row in Self.standard.rows {
      #expect(actions.updateValue(row.action, forKey: row.name) ?? row.action == row.action)
      #expect(names.updateValue(row.name, forKey: row.action) ?? row.name == row.name)
    }
  }

  @Test func everyActionOfAPaneCanBeTyped() {
    for row in Self.standard.rows where row.context.isPane {
      guard row.argument == .none else { continue }
      #expect(Self.standard.request(row.name) == .action(row.action), "\(row.name)")
      #expect(Self.standard.completions(of: row.name).contains(row.name))
    }
  }

  /// A key and the command of its row leave the same screen.
  @Test(arguments: standard.rows.filter { $0.context == .panes && !$0.keys.isEmpty }.map(\.name))
  func aCommandDoesWhatItsKeyDoes(name: String) throws {
    let row = try #require(Self.standard.rows.first { $0.name == name })
    var pressed = Desk()
    pressed.type("j<Tab><Tab>")
    var typed = pressed
    pressed.feed(.key(try #require(row.keys.first)))
    typed.type(":")
    typed.feed(.typed(Array(name)))
    typed.type("<Enter>")
    #expect(typed.screen == pressed.screen)
    #expect(typed.forTerminal == pressed.forTerminal)
  }

  @Test(arguments: [
    ("b", Action.toggle(.bookmarked)), ("z", .zoom), ("q", .quit), ("u", .undo), ("h", .help),
    ("f", .toggleFacets), ("sort oldest", .sort(.oldest)), ("query is:unread", .query("is:unread")),
    ("why", .inspect),
  ])
  func beginningsAndArgumentsAreRead(line: String, action: Action) {
    #expect(Self.standard.request(line) == .action(action))
  }

  @Test func whatIsNoCommandSaysWhatCompletes() {
    var desk = Desk()
    desk.type(":frobnicate<Enter>")
    #expect(desk.state.message?.text == "no command ‘frobnicate’; Tab completes, ? lists the keys")
    desk.type(":bookmrk<Enter>")
    #expect(
      desk.state.message?.text
        == "no command ‘bookmrk’; did you mean ‘bookmark’? Tab completes, ? lists the keys")
    desk.type(":sort<Space>sideways<Enter>")
    #expect(desk.state.message?.text == "sort by newest, oldest, relevance or source")
  }

  /// What is named by no key is named by its command.
  @Test func aSentenceNamesTheCommandWhereThereIsNoKey() throws {
    let bindings = try Self.standard.rebinding([KeyChange("help", [])])
    let phrase: Phrase = "\(key: .help) shows the keys"
    #expect(phrase.text(bindings) == ":help shows the keys")
  }

  /// The help finds other sections too, by a row or by their heading; a long form has its own line.
  @Test(arguments: ["date", "february"]) func theHelpFindsOtherSectionsToo(word: String) {
    let forms = ["after:2023-02", "before:2024", "on:2023-07-31"]
    let setting = ScreenSetting(
      archiveName: "desk", countries: Desk.Names(), today: CivilDate(daysSinceEpoch: 19600),
      rules: ShippedRules.value,
      helpSections: [
        HelpSection(
          "Dates", [HelpSection.Entry(forms, "published since February, say", separator: " · ")])
      ])
    var state = ScreenState(setting: setting, size: Size(columns: 120, rows: 40))
    for key in Key.script("?" + word) ?? [] { _ = state.update(.key(key)) }
    let screen = ScreenView(state: state).drawn().plainText
    #expect(screen.contains("after:2023-02 · before:2024 · on:2023-07-31"))
    #expect(screen.contains("published since February"))
    #expect(!screen.contains("one line down"))
  }
}
