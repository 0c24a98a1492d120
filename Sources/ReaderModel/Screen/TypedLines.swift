/// The lines that were typed, each sort for itself; the last one comes last.
package struct TypedLines: Sendable {
  private var lines: [Sort: [String]] = [:]

  subscript(sort: Sort) -> [String] { lines[sort] ?? [] }

  /// Keeps a line; a repeated one moves to the end, an empty one is nothing.
  mutating func remember(_ line: String, as sort: Sort) {
    guard !line.isEmpty else { return }
    lines[sort] = self[sort].filter { $0 != line } + [line]
  }
}

extension TypedLines {
  /// What a line was typed for.
  package enum Sort: Hashable, Sendable {
    case queries, commands, needles
  }
}
