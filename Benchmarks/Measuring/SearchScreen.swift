import PseudoTerminal

/// Follows a search on the screen: when its first page stood in the list, and when its total did.
///
/// The echo of a letter is drawn before its result is known, so that a frame's last byte says nothing
/// of the search.
struct SearchScreen {
  private let pty: Pty
  private var grid: TerminalGrid
  /// So much of what the program wrote is on the grid.
  private var played = 0

  init(_ terminal: TimedTerminal) {
    pty = terminal.pty
    grid = TerminalGrid(columns: TimedTerminal.columns, rows: TimedTerminal.rows)
    catchUp()
  }

  /// Draws what was written since.
  mutating func catchUp() {
    grid.play(pty.output[played...])
    played = pty.output.count
  }

  /// Types a letter and waits until its result is counted (until then an ellipsis stands for the
  /// total), at most three seconds.
  ///
  /// The answer's frame is over when the list last changed; where the first page is the one that stood
  /// there, with the echo. Nil when nothing was written.
  mutating func answer(to letter: String) -> TerminalAnswer? {
    catchUp()
    var list = listed
    var changed: Duration?
    var isCounted = false
    let pty = pty
    var answer = pty.answer(to: letter) { written, time in
      grid.play(written)
      played += written.count
      isCounted = grid.lines.last?.hasSuffix("…") == false
      guard listed != list else { return }
      list = listed
      changed = time
    } deadline: { answer in
      guard let answer, isCounted else { return .seconds(3) }
      return answer.settled + .milliseconds(50)
    }
    if let frame = changed ?? answer?.first { answer?.frame = frame }
    return answer
  }

  /// The text of the list's rows, without its title.
  private var listed: [String] {
    grid.lines.dropFirst(2).dropLast().map { String($0.prefix { $0 != "│" }) }
  }
}
