/// Tells of most hashes at once that they are not among some: a question costs a bit.
struct HashFilter {
  private var bits = [UInt64](repeating: 0, count: 64)

  /// Notes a hash.
  mutating func insert(_ hash: UInt64) { bits[Self.place(of: hash)] |= Self.bit(of: hash) }

  /// False for a hash that was never noted, and true for all that were.
  @inline(__always)
  func mayContain(_ hash: UInt64) -> Bool {
    bits[Self.place(of: hash)] & Self.bit(of: hash) != 0
  }

  private static func place(of hash: UInt64) -> Int { Int(truncatingIfNeeded: hash >> 32) & 63 }
  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash & 63) }
}
