import Text

/// The help: the live key table, narrowed by what is typed.
package struct HelpPage: Equatable, Sendable {
  /// A line of the help.
  package enum Line: Equatable, Sendable {
    case heading(String)
    /// Keys are empty in the further lines of a help that takes several.
    case binding(keys: String, help: String)
    case blank
  }

  /// What is typed to search.
  package internal(set) var prompt = Prompt()
  /// The first line on the screen.
  package internal(set) var top = 0

  /// The columns of the keys, the gap behind them included, in a window of `width`.
  package static func keyColumns(in width: Int) -> Int { width < 54 ? 14 : 22 }

  /// The window over `area`.
  package static func window(in area: Rect) -> Rect {
    ScreenLayout.window(columns: 92, rows: area.height, in: area)
  }

  /// The lines of `bindings` that hold what is typed, in a window of `width`.
  package func lines(of bindings: KeyBindings, width: Int) -> [Line] {
    let needle = FoldedText(prompt.line)
    var result: [Line] = []
    for group in KeyBinding.Group.allCases {
      let rows = bindings.rows.filter { row in
        row.group == group
          && (prompt.text.isEmpty || !FoldedText(text(of: row)).ranges(of: needle).isEmpty)
      }
      guard !rows.isEmpty else { continue }
      if !result.isEmpty { result.append(.blank) }
      result.append(.heading(group.rawValue))
      result += rows.flatMap { self.lines(of: $0, columns: width - 4 - Self.keyColumns(in: width)) }
    }
    return result
  }

  private func lines(of row: KeyBinding, columns: Int) -> [Line] {
    wrapped(row.help, width: max(1, columns)).enumerated().map { index, line in
      .binding(keys: index == 0 ? keys(of: row) : "", help: String(row.help.slice(line.range)))
    }
  }

  private func keys(of row: KeyBinding) -> String {
    row.keys.map(\.label).joined(separator: " ")
  }

  private func text(of row: KeyBinding) -> String { keys(of: row) + " " + row.help }
}
