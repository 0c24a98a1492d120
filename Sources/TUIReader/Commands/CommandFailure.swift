import ReaderModel

/// Why a command ends early, said in one sentence.
struct CommandFailure: Error, CustomStringConvertible {
  /// The sentence; further lines may point at a place.
  let description: String

  /// A sentence.
  init(_ description: String) { self.description = description }

  /// A query that can't be read, with the line and a mark under what is wrong.
  init(_ error: QueryError, line: String) {
    let shown = TerminalText.sanitised(line)
    let before = TerminalText.sanitised(String(line.prefix(error.column - 1)))
    let spaces = String(repeating: " ", count: DisplayWidth.of(before))
    description = TerminalText.sanitised(error.description) + "\n  \(shown)\n  \(spaces)^"
  }
}
