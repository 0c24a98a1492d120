/// The timing and size of a program's output after keys.
package struct TerminalAnswer: Sendable {
  /// Time from the keys to the first byte.
  package var first: Duration
  /// Time from the keys to the last byte of the first frame.
  package var frame: Duration
  /// Time from the keys to the last byte of all, including later frames.
  package var settled: Duration
  /// The length of the first frame in bytes.
  package var frameBytes: Int
}

extension Pty {
  /// Types `keys` and reads what the program writes, until it has been silent for `quiet`.
  ///
  /// A frame ends when no byte arrives for 15 ms; no duration includes such silences. Returns nil
  /// if the program ended or wrote nothing within `patience`.
  package func answer(
    to keys: String, quiet: Duration = .milliseconds(15), patience: Duration = .milliseconds(500)
  ) -> TerminalAnswer? {
    answer(to: keys) { answer in answer.map { $0.settled + quiet } ?? patience }
  }

  /// Types `keys` and reads until `deadline`, a time from the keys, which depends on the answer so
  /// far.
  ///
  /// `onOutput` is called for every output with the time since the keys.
  package func answer(
    to keys: String,
    onOutput: (_ time: Duration) -> Void = { _ in },
    deadline: (TerminalAnswer?) -> Duration
  ) -> TerminalAnswer? {
    let clock = ContinuousClock()
    let before = output.count
    let start = clock.now
    type(keys)
    var answer: TerminalAnswer?
    var isFrameOver = false
    while clock.now - start < deadline(answer) {
      let length = output.count
      guard read(milliseconds: 1) else { break }
      guard output.count > length else { continue }
      let time = clock.now - start
      onOutput(time)
      var changed =
        answer ?? TerminalAnswer(first: time, frame: time, settled: time, frameBytes: 0)
      isFrameOver = isFrameOver || time - changed.settled > .milliseconds(15)
      changed.settled = time
      if !isFrameOver {
        changed.frame = time
        changed.frameBytes = output.count - before
      }
      answer = changed
    }
    return answer
  }
}
