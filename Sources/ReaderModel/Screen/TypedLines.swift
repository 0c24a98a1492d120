/// The history of typed lines for each sort, oldest first.
package struct TypedLines: Sendable {
  private var lines: [Sort: [String]] = [:]

  subscript(sort: Sort) -> [String] { lines[sort] ?? [] }

  /// Adds a line; a repeated one moves to the end, an empty one is ignored.
  mutating func remember(_ line: String, as sort: Sort) {
    guard !line.isEmpty else { return }
    lines[sort] = self[sort].filter { $0 != line } + [line]
  }
}

extension TypedLines {
  /// The purpose of a typed line.
  package enum Sort: String, CaseIterable, Sendable {
    case queries, commands, needles
  }
}
