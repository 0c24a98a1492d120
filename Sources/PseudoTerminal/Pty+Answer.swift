/// What a program wrote in answer to keys, and when.
package struct TerminalAnswer: Sendable {
  /// From the keys to the first byte.
  package var first: Duration
  /// From the keys to the last byte of the first frame.
  package var frame: Duration
  /// From the keys to the last byte of all, later frames included.
  package var settled: Duration
  /// The bytes of the first frame.
  package var frameBytes: Int
}

extension Pty {
  /// Types `keys` and reads what the program writes, until it has been silent for `quiet`.
  ///
  /// A frame ends where no byte came for 15 ms; the silences that are waited for are in no figure.
  /// Nil when the program ended, or wrote nothing within `patience`.
  package func answer(
    to keys: String, quiet: Duration = .milliseconds(15), patience: Duration = .milliseconds(500)
  ) -> TerminalAnswer? {
    answer(to: keys) { answer in answer.map { $0.settled + quiet } ?? patience }
  }

  /// The same, reading until the time from the keys that `deadline` says of what came so far.
  ///
  /// `onOutput` hears when the program has written something, as the time from the keys on.
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
