import Text

/// ``FNV1a`` over bytes, ASCII letters in lower case.
///
/// Words are told apart by their hash alone: among
/// 10,000 listed words the chance that some other word is taken for one is below 1 in 10^15 a word.
struct PieceHash {
  /// The hash of the bytes so far.
  private(set) var value = FNV1a.start

  init() {}

  /// The hash of all bytes of `text`.
  init(_ text: some StringProtocol) {
    for byte in text.utf8 { add(byte) }
  }

  /// Takes one more byte in.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = FNV1a.adding(lower, to: value)
  }
}
