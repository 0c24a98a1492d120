/// A map from 64-bit hashes to numbers that lives as long as a document: open addressing, linear.
struct HashSlots {
  private var hashes: [UInt64]
  private var values: [Int32]
  private var count = 0
  private var mask: Int

  /// Room for `capacity` entries before it grows.
  init(capacity: Int) {
    var size = 64
    while size < 2 * capacity { size *= 2 }
    hashes = Array(repeating: 0, count: size)
    values = Array(repeating: -1, count: size)
    mask = size - 1
  }

  /// The slot that holds `hash` or where it would go.
  @inline(__always)
  func slot(of hash: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: hash ^ hash >> 32) & mask
    while values[slot] >= 0, hashes[slot] != hash { slot = (slot + 1) & mask }
    return slot
  }

  /// What `slot` holds; nil when it is free.
  @inline(__always)
  func value(in slot: Int) -> Int32? { values[slot] < 0 ? nil : values[slot] }

  /// Fills a free slot.
  mutating func set(_ value: Int32, hash: UInt64, in slot: Int) {
    hashes[slot] = hash
    values[slot] = value
    count += 1
    if 2 * count > mask { grow() }
  }

  private mutating func grow() {
    var larger = HashSlots(capacity: mask + 1)
    for index in hashes.indices where values[index] >= 0 {
      larger.set(values[index], hash: hashes[index], in: larger.slot(of: hashes[index]))
    }
    self = larger
  }
}
