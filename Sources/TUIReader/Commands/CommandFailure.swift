import ReaderModel
import Text

/// Why a command fails, in one sentence.
struct CommandFailure: Error, CustomStringConvertible {
  /// The sentence; further lines may point at the error.
  let description: String

  /// A failure with a sentence for the user.
  init(_ description: String) { self.description = description }

  /// A query that can't be parsed, with the line and a mark under the error. Of a long line, shows
  /// only the part around the mark.
  init(_ error: QueryError, line: String) {
    let before = Self.end(of: TerminalText.sanitised(String(line.prefix(error.column - 1))))
    let room = Self.columns - DisplayWidth.of(before)
    let rest = TerminalText.truncated(String(line.dropFirst(error.column - 1)), to: room)
    let spaces = String(repeating: " ", count: DisplayWidth.of(before))
    description =
      TerminalText.sanitised(error.description) + "\n  \(before)\(rest)\n  \(spaces)^"
  }

  private static let columns = 76

  /// `text`, or if it is long an ellipsis and its end, which leaves room for what follows.
  private static func end(of text: String) -> String {
    if DisplayWidth.of(text) <= columns * 2 / 3 { return text }
    var end = text.suffix(columns / 2)
    while DisplayWidth.of(String(end)) > columns / 2 { end.removeFirst() }
    return "…" + end
  }
}
