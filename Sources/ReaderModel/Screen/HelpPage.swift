/// The help: the live key table, narrowed by what is typed.
public struct HelpPage: Equatable, Sendable {
  /// A line of the help.
  public enum Line: Equatable, Sendable {
    case heading(String)
    case binding(keys: String, help: String)
    case blank
  }

  /// What is typed to search.
  public internal(set) var prompt = Prompt()
  /// The first line on the screen.
  public internal(set) var top = 0

  /// The lines of `bindings` that hold what is typed.
  public func lines(of bindings: KeyBindings) -> [Line] {
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
      result += rows.map { .binding(keys: keys(of: $0), help: $0.help) }
    }
    return result
  }

  private func keys(of row: KeyBinding) -> String {
    row.keys.map(\.label).joined(separator: " ")
  }

  private func text(of row: KeyBinding) -> String { keys(of: row) + " " + row.help }
}
