import PseudoTerminal

/// Follows a search on the screen: when its first page stood in the list, and when its total did.
///
/// The echo of a letter is drawn before its result is known, so that a frame's last byte says nothing
/// of the search.
struct SearchScreen {
  private let pty: Pty

  init(_ terminal: TimedTerminal) { pty = terminal.pty }

  /// Types a letter and waits until its result is counted (until then an ellipsis stands for the
  /// total), at most three seconds.
  ///
  /// The answer's frame is over when the list last changed; where the first page is the one that stood
  /// there, with the echo. Nil when nothing was written.
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
