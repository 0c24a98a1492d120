import PseudoTerminal

/// Times a search on the screen: when its first page appeared in the list, and when its total did.
///
/// The echo of a letter is drawn before its result is known, so the end of a frame doesn't show
/// when the search ended.
struct SearchScreen {
  private let pty: Pty

  init(_ terminal: TimedTerminal) { pty = terminal.pty }

  /// Types a letter and waits until its result is counted, at most three seconds; until then the
  /// total is an ellipsis.
  ///
  /// The answer's frame ends when the list last changed, or with the echo if the first page is the
  /// same as before. Returns nil if nothing was written.
  func answer(to letter: String) -> TerminalAnswer? {
    var list = Self.listed(pty.screen)
    var changed: Duration?
    var isCounted = false
    var answer = pty.answer(to: letter) { time in
      let screen = pty.screen
      isCounted = screen.lines.last?.hasSuffix("…") == false
      let now = Self.listed(screen)
      guard now != list else { return }
      list = now
      changed = time
    } deadline: { answer in
      guard let answer, isCounted else { return .seconds(3) }
      return answer.settled + .milliseconds(50)
    }
    if let frame = changed ?? answer?.first { answer?.frame = frame }
    return answer
  }

  /// The text of the list's rows, without its title.
  private static func listed(_ screen: TerminalGrid) -> [String] {
    screen.lines.dropFirst(2).dropLast().map { String($0.prefix { $0 != "│" }) }
  }
}
