import ReaderModel
import Text

/// Why a command ends early, said in one sentence.
struct CommandFailure: Error, CustomStringConvertible {
  /// The sentence; further lines may point at a place.
  let description: String

  /// A sentence.
  init(_ description: String) { self.description = description }

  /// A query that can't be read, with the line and a mark under what is wrong. Of a line that is
  /// longer than a terminal's only what is around the mark is shown.
  init(_ error: QueryError, line: String) {
    let before = Self.end(of: TerminalText.sanitised(String(line.prefix(error.column - 1))))
    let room = Self.columns - DisplayWidth.of(before)
    let rest = TerminalText.truncated(String(line.dropFirst(error.column - 1)), to: room)
    let spaces = String(repeating: " ", count: DisplayWidth.of(before))
    description =
      TerminalText.sanitised(error.description) + "\n  \(before)\(rest)\n  \(spaces)^"
  }

  private static let columns = 76

  /// `text`, or behind an ellipsis as much of its end as leaves room for what follows.
  private static func end(of text: String) -> String {
    if DisplayWidth.of(text) <= columns * 2 / 3 { return text }
    var end = text.suffix(columns / 2)
    while DisplayWidth.of(String(end)) > columns / 2 { end.removeFirst() }
    return "…" + end
  }
}
