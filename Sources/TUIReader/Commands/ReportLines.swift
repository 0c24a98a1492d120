import Text

/// The lines of a command that does several things: what was done, and what could not be.
struct ReportLines {
  private var output: [String] = []
  private var errors: [String] = []
  private var isComplete = true

  /// Adds a result.
  mutating func say(_ line: String) { say([line]) }

  /// Adds a result of several cells, which tabs separate.
  mutating func say(_ cells: [String]) {
    output.append(cells.map { TerminalText.sanitised($0) }.joined(separator: "\t"))
  }

  /// Adds a remark that changes no result.
  mutating func note(_ line: String) { errors.append(line) }

  /// Adds what could not be done.
  mutating func fail(_ line: String) {
    errors.append(line)
    isComplete = false
  }

  /// Prints the lines, and throws if something could not be done.
  func finish() throws {
    var stream = StandardStream.output()
    for line in output { try stream.write(line: line) }
    try stream.flush()
    var messages = StandardStream.errors()
    for line in errors { try messages.write(line: TerminalText.sanitised(line)) }
    try messages.flush()
    if !isComplete { throw ExitStatus.incomplete }
  }
}
