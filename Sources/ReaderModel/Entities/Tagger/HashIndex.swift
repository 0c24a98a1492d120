/// A map from 64-bit hashes to 0..<count that is read where it lies in a file.
///
/// Entries are sorted by bucket (the highest bits of the mixed hash), so that two numbers of the
/// bucket table enclose the few 16-bit keys to compare. A hash that is not in the map is taken for
/// one that is with a chance of about (entries a bucket) / 65,536.
package struct HashIndex {
  private let buckets: UnsafePointer<UInt32>
  private let keys: UnsafePointer<UInt16>
  private let shift: UInt64
  /// The number of entries.
  package let count: Int

  /// Reads the bucket table and the keys out of two sections; nil when they don't fit each other.
  package init?(buckets: UnsafeRawBufferPointer, keys: UnsafeRawBufferPointer) {
    let number = buckets.count / 4 - 1
    guard number > 1, number & (number - 1) == 0,
      let first = buckets.baseAddress?.assumingMemoryBound(to: UInt32.self),
      let keyStart = keys.baseAddress?.assumingMemoryBound(to: UInt16.self),
      Int(first[number]) == keys.count / 2
    else { return nil }
    self.buckets = first
    self.keys = keyStart
    count = keys.count / 2
    shift = UInt64(64 - number.trailingZeroBitCount)
  }

  /// Spreads a hash over all 64 bits: bucket on top, key below.
  @inline(__always)
  package static func mixed(_ hash: UInt64) -> UInt64 {
    let x = (hash ^ hash >> 32) &* 0xD6E8_FEB8_6659_FD93
    return x ^ x >> 32
  }

  /// The key of a mixed hash.
  @inline(__always)
  package static func key(ofMixed mixed: UInt64) -> UInt16 { UInt16(truncatingIfNeeded: mixed) }

  /// The entry of `hash`, or -1.
  @inline(__always)
  package func entry(of hash: UInt64) -> Int {
    let mixed = Self.mixed(hash)
    let bucket = Int(mixed >> shift)
    let key = Self.key(ofMixed: mixed)
    var index = Int(buckets[bucket])
    let end = Int(buckets[bucket + 1])
    while index < end {
      if keys[index] == key { return index }
      index += 1
    }
    return -1
  }
}
