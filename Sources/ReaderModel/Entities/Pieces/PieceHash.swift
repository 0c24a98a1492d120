/// FNV-1a in 64 bits over bytes, ASCII letters in lower case.
///
/// Source: Fowler, Noll, Vo; draft-eastlake-fnv. Words are told apart by their hash alone: among
/// 10,000 listed words the chance that some other word is taken for one is below 1 in 10^15 a word.
struct PieceHash {
  /// The hash of the bytes so far.
  private(set) var value: UInt64 = 0xcbf2_9ce4_8422_2325

  init() {}

  /// The hash of all bytes of `text`.
  init(_ text: some StringProtocol) {
    for byte in text.utf8 { add(byte) }
  }

  /// Takes one more byte in.
  @inline(__always)
  mutating func add(_ byte: UInt8) {
    let lower = byte &- 0x41 < 26 ? byte | 0x20 : byte
    value = (value ^ UInt64(lower)) &* 0x0000_0100_0000_01b3
  }
}
