/// A read-only map from words to values, asked by ``PieceHash`` (open addressing, linear probing).
///
/// A question costs one memory access for most words, found or not, and allocates nothing.
struct WordTable<Value: Sendable>: Sendable {
  private var keys: [UInt64]
  private var slots: [Int32]
  private var values: [Value]
  private let mask: Int

  /// A table of `entries`; the first of entries with the same hash counts.
  init(_ entries: [(hash: UInt64, value: Value)]) {
    var capacity = 16
    while capacity < entries.count * 3 { capacity *= 2 }
    mask = capacity - 1
    keys = [UInt64](repeating: 0, count: capacity)
    slots = [Int32](repeating: -1, count: capacity)
    values = []
    values.reserveCapacity(entries.count)
    for (hash, value) in entries {
      var slot = Self.home(of: hash, mask)
      while slots[slot] >= 0 && keys[slot] != hash { slot = (slot + 1) & mask }
      guard slots[slot] < 0 else { continue }
      keys[slot] = hash
      slots[slot] = Int32(truncatingIfNeeded: values.count)
      values.append(value)
    }
  }

  /// The value of the word with this hash, if it is listed.
  @inline(__always)
  subscript(hash: UInt64) -> Value? {
    var slot = Self.home(of: hash, mask)
    while slots[slot] >= 0 {
      if keys[slot] == hash { return values[Int(slots[slot])] }
      slot = (slot + 1) & mask
    }
    return nil
  }

  private static func home(of hash: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: hash ^ (hash >> 29)) & mask
  }
}
