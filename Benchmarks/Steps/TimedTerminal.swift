import PseudoTerminal

/// A program on a pseudo-terminal of 120×40 cells.
struct TimedTerminal {
  static let columns = 120
  static let rows = 40

  let pty: Pty
  let program: String
  /// Milliseconds from the start until the awaited text was on the screen.
  let start: Double

  /// Starts the program and waits until it has drawn `text`.
  init(
    _ program: String, _ arguments: [String], environment: [String: String], shows text: String
  ) throws {
    self.program = program
    let begin = ContinuousClock.now
    guard
      let pty = Pty(
        program, arguments, columns: UInt16(Self.columns), rows: UInt16(Self.rows),
        environment: environment)
    else { throw BenchError.noTerminal(program: program) }
    self.pty = pty
    guard pty.expect(text) else {
      throw BenchError.silent(program: program, waitedFor: text)
    }
    start = (ContinuousClock.now - begin) / .milliseconds(1)
    settle()
  }

  /// Types each of `keys`, waiting for the answer to one before the next.
  func answers(to keys: [String], quiet: Duration = .milliseconds(30)) -> KeySamples {
    var samples = KeySamples()
    for key in keys { samples.add(pty.answer(to: key, quiet: quiet)) }
    return samples
  }

  /// Types keys that are not measured.
  func prepare(_ keys: String...) {
    for key in keys {
      pty.type(key)
      settle()
    }
  }

  var memory: Double { ProcessMemory(of: pty.child)?.resident ?? 0 }

  private func settle() {
    _ = pty.answer(to: "", quiet: .milliseconds(200), patience: .milliseconds(200))
  }
}
