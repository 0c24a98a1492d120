import ReaderModel

/// The terminal, as the event loop uses it.
protocol Terminal: AnyObject {
  /// The size of the window.
  var size: Size { get }

  /// Blocks until a key, a resize, a signal, or ``WakeUp/ring()``; at most `milliseconds`.
  func wait(atMost milliseconds: Int)

  /// Returns the pending events, in order; never blocks.
  func readEvents() -> [TerminalEvent]

  /// Shows `canvas`; sends only changes.
  func draw(_ canvas: Canvas)

  /// Shows a title for the window; nil gives it back its own.
  func show(title: String?)

  /// Uses the colours and the mouse as configured.
  func configure(_ configuration: ReaderConfiguration)

  /// Draws everything again, whatever the terminal shows.
  func redraw()

  /// Restores the terminal and stops the process until it is continued.
  func suspend()

  /// Puts `text` on the clipboard; returns what went wrong in one sentence, or nil.
  func copy(_ text: String) -> String?

  /// Runs a program on the terminal and waits for it.
  func run(_ arguments: [String]) -> ForegroundProgram.Outcome
}

/// An event from a terminal.
enum TerminalEvent: Sendable {
  case event(Event)
  /// The number of a signal that ends the program.
  case end(Int32)
}
