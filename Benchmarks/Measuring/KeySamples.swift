import PseudoTerminal

/// A program's response times to keys of one kind.
struct KeySamples {
  /// Time to the last byte of the first frame, in milliseconds.
  private(set) var frames = Samples()
  /// Time to the last byte of all, in milliseconds.
  private(set) var settled = Samples()
  /// Bytes of the first frame.
  private(set) var bytes = Samples()
  /// Keys that drew nothing.
  private(set) var silent = 0

  mutating func add(_ answer: TerminalAnswer?) {
    guard let answer else { return silent += 1 }
    frames.add(answer.frame)
    settled.add(answer.settled)
    bytes.add(Double(answer.frameBytes))
  }
}
