import Entities

/// Builds the layout of hashes for ``HashIndex``.
struct HashIndexBuilder {
  /// The bucket table.
  let buckets: [UInt32]
  /// The keys, sorted by bucket, then by key.
  let keys: [UInt16]
  /// The position in `hashes` of every entry.
  let order: [Int]

  /// Indexes `hashes` in 2^`bits` buckets. Of hashes that share bucket and key, keeps the first.
  init(_ hashes: [UInt64], bits: Int) {
    let sorted = hashes.indices
      .map { index -> (place: UInt64, index: Int) in
        let mixed = HashIndex.mixed(hashes[index])
        let bucket = mixed >> UInt64(64 - bits)
        return (bucket << 16 | UInt64(HashIndex.key(ofMixed: mixed)), index)
      }
      .sorted { ($0.place, $0.index) < ($1.place, $1.index) }
    var buckets = Array(repeating: UInt32(0), count: 1 << bits + 1)
    var keys: [UInt16] = []
    var order: [Int] = []
    var last: UInt64?
    for (place, index) in sorted where place != last {
      last = place
      keys.append(UInt16(truncatingIfNeeded: place))
      order.append(index)
      buckets[Int(place >> 16) + 1] += 1
    }
    for bucket in 1..<buckets.count { buckets[bucket] += buckets[bucket - 1] }
    self.buckets = buckets
    self.keys = keys
    self.order = order
  }
}
