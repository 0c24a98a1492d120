import Text

/// The help: the current table of actions and the other sections, filtered by the typed text.
package struct HelpPage: Overlay {
  /// A line of the help.
  package enum Line: Equatable, Sendable {
    case heading(String)
    /// `keys` is empty in continuation lines.
    case entry(keys: String, help: String)
    case blank
  }

  /// The typed search text.
  package private(set) var line = Prompt()
  /// The first line on the screen.
  package private(set) var top = 0
  /// Whether letters are typed although the line is empty.
  private var isSearching = false

  /// Lines to scroll per turn of the wheel.
  private static let wheelLines = 3

  /// The columns of the keys, including the gap after them, in a window of `width`.
  package static func keyColumns(in width: Int) -> Int { width < 54 ? 14 : 22 }

  /// The window over `area`.
  package static func window(in area: Rect) -> Rect {
    ScreenLayout.window(columns: 92, rows: area.height, in: area)
  }

  /// The lines that contain the typed text, in a window of `width`.
  package func lines(_ setting: ScreenSetting, width: Int) -> [Line] {
    let needle = FoldedText(line.line)
    var result: [Line] = []
    for section in setting.bindings.helpSections + setting.helpSections {
      let entries = section.entries(with: needle, isEmpty: line.text.isEmpty)
      guard !entries.isEmpty else { continue }
      if !result.isEmpty { result.append(.blank) }
      result.append(.heading(section.title))
      result += entries.flatMap { lines(of: $0, columns: width - 4, Self.keyColumns(in: width)) }
    }
    return result
  }

  /// The lines of an entry; a form that is wider than the column of keys gets its own line.
  private func lines(of entry: HelpSection.Entry, columns: Int, _ keyColumns: Int) -> [Line] {
    let isWide = DisplayWidth.of(entry.form) >= keyColumns
    let help = wrapped(entry.help, width: max(1, columns - keyColumns)).enumerated()
      .map { index, line in
        Line.entry(
          keys: index == 0 && !isWide ? entry.form : "", help: String(entry.help.slice(line.range)))
      }
    let forms = isWide ? wrapped(entry.form, width: max(1, columns)) : []
    return forms.map { .entry(keys: String(entry.form.slice($0.range)), help: "") } + help
  }
}

extension HelpPage {
  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }

  /// Letters are keys until something is typed.
  package var takesLetters: Bool { isSearching || !line.text.isEmpty }

  private static let searching = KeyContext("help", "help", under: .line)
  /// The context before anything is typed, in which letters are keys.
  private static let page = KeyContext(
    "help-page", "help, before anything is typed", under: searching, takesLetters: false)

  package static let keys: [KeyBinding] =
    [
      move("down", .lines(1), [.down], [.character("j")], "one line down"),
      move("up", .lines(-1), [.up], [.character("k")], "one line up"),
      move("half-page-down", .halfPages(1), [], [.control("d")], "half a page down"),
      move("half-page-up", .halfPages(-1), [], [.control("u")], "half a page up"),
      move("page-down", .pages(1), [.pageDown], [.character(" ")], "a page down"),
      move("page-up", .pages(-1), [.pageUp], [], "a page up"),
      move("top", .top, [], [.home, .character("g")], "to its top"),
      move("bottom", .bottom, [], [.end, .character("G")], "to its end"),
    ].flatMap { $0 } + [
      KeyBinding(
        "search-help", .overlay(.search), [.character("/")], in: page, .windows,
        "help: search it, also for words that begin with the letter of a key"),
      KeyBinding(
        "leave", .overlay(.leave), [.enter], in: searching, .windows, "help: leave it"),
      KeyBinding(
        "leave", .overlay(.leave), [.character("?")], in: page, .windows, "help: leave it"),
    ]

  /// The rows of a movement: keys that always apply, and those before anything is typed.
  private static func move(
    _ name: String, _ movement: Movement, _ always: [Key], _ before: [Key], _ help: Phrase
  ) -> [KeyBinding] {
    [(always, searching), (before, page)].filter { !$0.0.isEmpty }.map {
      KeyBinding(name, .move(movement), $0.0, in: $0.1, .windows, help.within("help"))
    }
  }

  package var context: KeyContext { takesLetters ? Self.searching : Self.page }

  package var hints: [Hint] {
    [
      Hint(.typed("type"), "to search"), Hint(.move(.lines(1)), "more"),
      Hint(.overlay(.leave), "leave", isVital: true),
    ]
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    if action == .search { isSearching = true }
    return action == .leave || action == .accept ? [.close] : []
  }

  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    let page = Self.rows(in: screen.layout)
    switch movement {
    case .top: top = 0
    case .bottom: scroll(by: Int.max / 2, in: screen)
    case .row(let index): top = 0; scroll(by: index, in: screen)
    case .lines, .halfPages, .pages: scroll(by: movement.lines(page: page) ?? 0, in: screen)
    }
    return []
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    top = 0
    if line.text.isEmpty { isSearching = false }
    return []
  }

  package mutating func take(_ mouse: MouseEvent, in screen: Surroundings) -> [ScreenRequest]? {
    switch mouse {
    case .wheelUp: scroll(by: -Self.wheelLines, in: screen)
    case .wheelDown: scroll(by: Self.wheelLines, in: screen)
    case .click: break
    }
    return []
  }

  /// Scrolls, at most until the last line is at the bottom of the window.
  private mutating func scroll(by count: Int, in screen: Surroundings) {
    let width = Self.window(in: screen.layout.body).width
    let last = lines(screen.setting, width: width).count - Self.rows(in: screen.layout)
    top = min(max(0, top + count), max(0, last))
  }

  /// Lines on the screen, below the title.
  private static func rows(in layout: ScreenLayout) -> Int { max(1, layout.body.height - 2) }
}
