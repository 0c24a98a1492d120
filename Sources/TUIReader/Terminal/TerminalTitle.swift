import ReaderModel
import Text

/// The title of the terminal's window, which the reader borrows.
///
/// The terminal is asked to remember its own title and to take it back (XTerm, window operations 22
/// and 23). Terminals without these are left with an empty title, which most replace by their own.
struct TerminalTitle {
  /// The title that is shown; nil while the terminal has its own.
  private var shown: String?
  private let isPossible: Bool

  /// The most letters of a title.
  private static let longest = 200
  /// Beginnings of names of terminals without a window, which might print the letters.
  private static let windowless = ["linux", "dumb", "vt", "ansi", "cons", "sun"]

  /// - Parameter terminal: What `TERM` says.
  init(terminal: String) {
    isPossible = !terminal.isEmpty && !Self.windowless.contains { terminal.hasPrefix($0) }
  }

  /// What to send to show a title, or for nil the terminal's own; nil if it is shown already.
  mutating func sequence(for title: String?) -> String? {
    let title = title.map { String(TerminalText.sanitised($0).prefix(Self.longest)) }
    guard isPossible, title != shown else { return nil }
    defer { shown = title }
    guard let title else { return "\u{1B}]2;\u{07}\u{1B}[23;0t" }
    return (shown == nil ? "\u{1B}[22;0t" : "") + "\u{1B}]2;\(title)\u{07}"
  }
}
