/// The help: the live table of actions and what else can be looked up, narrowed by what is typed.
package struct HelpPage: Overlay {
  /// A line of the help.
  package enum Line: Equatable, Sendable {
    case heading(String)
    /// Keys are empty in the further lines of a help that takes several.
    case entry(keys: String, help: String)
    case blank
  }

  /// What is typed to search.
  package private(set) var line = Prompt()
  /// The first line on the screen.
  package private(set) var top = 0

  /// Lines that a turn of the wheel scrolls.
  private static let wheelLines = 3

  /// The columns of the keys, the gap behind them included, in a window of `width`.
  package static func keyColumns(in width: Int) -> Int { width < 54 ? 14 : 22 }

  /// The window over `area`.
  package static func window(in area: Rect) -> Rect {
    ScreenLayout.window(columns: 92, rows: area.height, in: area)
  }

  /// The lines that hold what is typed, in a window of `width`.
  package func lines(_ setting: ScreenSetting, width: Int) -> [Line] {
    let needle = FoldedText(line.line)
    var result: [Line] = []
    for section in setting.bindings.helpSections + setting.helpSections {
      let entries = section.entries.filter {
        line.text.isEmpty || !FoldedText($0.form + " " + $0.help).ranges(of: needle).isEmpty
      }
      guard !entries.isEmpty else { continue }
      if !result.isEmpty { result.append(.blank) }
      result.append(.heading(section.title))
      result += entries.flatMap { lines(of: $0, columns: width - 4, Self.keyColumns(in: width)) }
    }
    return result
  }

  private func lines(of entry: HelpSection.Entry, columns: Int, _ keyColumns: Int) -> [Line] {
    wrapped(entry.help, width: max(1, columns - keyColumns)).enumerated().map { index, line in
      .entry(
        keys: index == 0 ? entry.form : "", help: String(entry.help.slice(line.range)))
    }
  }
}

extension HelpPage {
  package var prompt: Prompt? {
    get { line }
    set { if let newValue { line = newValue } }
  }

  /// Some letters are keys until there is a line.
  package var takesLetters: Bool { !line.text.isEmpty }

  package var context: KeyContext { takesLetters ? .help : .helpPage }

  package var hints: [Hint] {
    [
      Hint(.typed("type"), "to search"), Hint(.move(.lines(1)), "more"),
      Hint(.overlay(.leave), "leave", isVital: true),
    ]
  }

  package mutating func update(_ action: OverlayAction, in screen: Surroundings) -> [ScreenRequest]
  {
    action == .leave || action == .accept ? [.close] : []
  }

  package mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    let page = Self.rows(in: screen.layout)
    switch movement {
    case .top: top = 0
    case .bottom: scroll(by: Int.max / 2, in: screen)
    case .lines, .halfPages, .pages: scroll(by: movement.lines(page: page) ?? 0, in: screen)
    }
    return []
  }

  package mutating func edited(_ before: Prompt, in screen: Surroundings) -> [ScreenRequest] {
    top = 0
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

  /// Scrolls as far as there are lines to fill the window.
  private mutating func scroll(by count: Int, in screen: Surroundings) {
    let width = Self.window(in: screen.layout.body).width
    let last = lines(screen.setting, width: width).count - Self.rows(in: screen.layout)
    top = min(max(0, top + count), max(0, last))
  }

  /// Lines on the screen, below the title.
  private static func rows(in layout: ScreenLayout) -> Int { max(1, layout.body.height - 2) }
}
