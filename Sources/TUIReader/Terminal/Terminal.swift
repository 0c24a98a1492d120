import ReaderModel

/// What the loop needs of a terminal.
protocol Terminal: AnyObject {
  /// The window.
  var size: Size { get }

  /// Blocks until a key, a resize, a signal, or ``WakeUp/ring()``; at most `milliseconds`.
  func wait(atMost milliseconds: Int)

  /// The events that are there now, in order; never blocks.
  func readEvents() -> [TerminalEvent]

  /// Shows `canvas`; only what changed is sent.
  func draw(_ canvas: Canvas)

  /// Draws everything again, whatever the terminal shows.
  func redraw()

  /// Gives the terminal back and stops the process until it is continued.
  func suspend()

  /// Puts `text` on the terminal's clipboard (OSC 52).
  func copy(_ text: String)

  /// Gives the terminal to a program until that ends.
  func run(_ arguments: [String]) -> ForegroundProgram.Outcome
}

/// What a terminal has to tell.
enum TerminalEvent: Sendable {
  case event(Event)
  /// A signal asks the program to end; its number.
  case end(Int32)
}
