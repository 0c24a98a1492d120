/// Numbers the features of a corpus: first counts all of them, then numbers frequent ones in the
/// order of requests.
struct FeatureTable {
  private var hashes: [UInt64]
  private var counts: [Int32]
  private var used = 0
  private var mask: Int
  /// The hashes of the numbered features.
  private(set) var numbered: [UInt64] = []

  init() {
    mask = 1 << 22 - 1
    hashes = Array(repeating: 0, count: mask + 1)
    counts = Array(repeating: 0, count: mask + 1)
  }

  /// Counts one more occurrence of every feature.
  mutating func count(_ features: UnsafeBufferPointer<UInt64>) {
    for feature in features {
      let slot = slot(of: feature)
      if counts[slot] == 0 {
        hashes[slot] = feature
        used += 1
      }
      counts[slot] += 1
    }
    if 2 * used > mask { grow() }
  }

  /// The number of a feature that was counted `minimum` times or more; nil for others. The first
  /// call assigns it.
  mutating func number(of feature: UInt64, minimum: Int32) -> Int32? {
    let slot = slot(of: feature)
    if counts[slot] < 0 { return -1 - counts[slot] }
    guard counts[slot] >= minimum else { return nil }
    let number = Int32(numbered.count)
    numbered.append(feature)
    counts[slot] = -1 - number
    return number
  }

  @inline(__always)
  private func slot(of feature: UInt64) -> Int {
    var slot = Int(truncatingIfNeeded: feature ^ feature >> 29) & mask
    while counts[slot] != 0, hashes[slot] != feature { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = (hashes, counts)
    mask = 2 * mask + 1
    hashes = Array(repeating: 0, count: mask + 1)
    counts = Array(repeating: 0, count: mask + 1)
    for index in old.0.indices where old.1[index] != 0 {
      let slot = slot(of: old.0[index])
      hashes[slot] = old.0[index]
      counts[slot] = old.1[index]
    }
  }
}
