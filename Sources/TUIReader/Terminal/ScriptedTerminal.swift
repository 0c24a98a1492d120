import ReaderModel

/// A terminal without a screen that plays events and keeps the last canvas, for tests and pictures.
final class ScriptedTerminal: Terminal {
  private(set) var size: Size
  /// The last canvas.
  private(set) var canvas: Canvas?
  /// The copied texts.
  private(set) var copied: [String] = []
  private var script: [Event]
  private let isSettled: () -> Bool

  /// Plays `script` one event at a time and then ends the loop with SIGTERM. Before each event it
  /// waits until `isSettled` returns true, which means that no answer is pending.
  init(size: Size, script: [Event], isSettled: @escaping () -> Bool) {
    self.size = size
    self.script = script
    self.isSettled = isSettled
  }

  func wait(atMost milliseconds: Int) {}

  func readEvents() -> [TerminalEvent] {
    guard isSettled() else { return [] }
    guard !script.isEmpty else { return [.end(15)] }
    let event = script.removeFirst()
    if case .resized(let size) = event { self.size = size }
    return [.event(event)]
  }

  func draw(_ canvas: Canvas) { self.canvas = canvas }
  func show(title: String?) {}
  func redraw() {}
  func configure(_ configuration: ReaderConfiguration) {}
  func suspend() {}

  func copy(_ text: String) -> String? {
    copied.append(text)
    return nil
  }

  func run(_ arguments: [String]) -> ForegroundProgram.Outcome { .succeeded }
}
