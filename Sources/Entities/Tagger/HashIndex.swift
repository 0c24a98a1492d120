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
  ///
  /// What ``isOrdered`` says must be known of the sections before an entry is looked for.
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

  /// Whether every bucket lies within the keys; walks all of them.
  package var isOrdered: Bool {
    (0..<1 << (64 - Int(shift))).allSatisfy { buckets[$0] <= buckets[$0 + 1] }
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

  /// Writes the entries of those `hashes` that are in the map to `found`, in order; their number.
  ///
  /// `found` has room for all of them. Four keys are compared at a time and nothing depends on
  /// whether one fits but how far `found` is filled: most features are not in the map, and a
  /// processor can't guess which.
  @inline(__always)
  func entries(
    of hashes: UnsafeBufferPointer<UInt64>, to found: UnsafeMutablePointer<UInt32>
  ) -> Int {
    guard count >= 4 else { return entriesOneByOne(of: hashes, to: found) }
    var number = 0
    var keys = InlineArray<8, UInt16>(repeating: 0)
    var starts = InlineArray<8, UInt32>(repeating: 0)
    var ends = InlineArray<8, UInt32>(repeating: 0)
    var index = 0
    // Eight buckets at a time are asked for before any is looked into, so that their ways from
    // memory overlap.
    while index < hashes.count {
      let block = min(8, hashes.count &- index)
      for place in 0..<block {
        let mixed = Self.mixed(hashes[index &+ place])
        let bucket = Int(truncatingIfNeeded: mixed &>> shift)
        keys[place] = Self.key(ofMixed: mixed)
        starts[place] = buckets[bucket]
        ends[place] = buckets[bucket &+ 1]
      }
      for place in 0..<block {
        number = search(keys[place], Int(starts[place]), Int(ends[place]), to: found, number)
      }
      index &+= block
    }
    return number
  }

  /// Writes the entry of `key` behind the first `number` of `found` if it is in `first..<end`; how
  /// far `found` is filled then.
  @inline(__always)
  private func search(
    _ key: UInt16, _ first: Int, _ end: Int, to found: UnsafeMutablePointer<UInt32>, _ number: Int
  ) -> Int {
    let last = count &- 4
    var number = number
    var first = first
    repeat {
      let start = min(first, last)
      let place = place(of: key, from: start)
      let entry = start &+ place
      found[number] = UInt32(truncatingIfNeeded: entry)
      let isFound = (place < 4 ? 1 : 0) & (entry >= first ? 1 : 0) & (entry < end ? 1 : 0)
      number &+= isFound
      first &+= 4
    } while first < end
    return number
  }

  /// The place of `key` among the four keys from `start` on; 4 when it is none of them.
  @inline(__always)
  private func place(of key: UInt16, from start: Int) -> Int {
    let low: UInt64 = 0x7FFF_7FFF_7FFF_7FFF
    let four = UnsafeRawPointer(keys + start).loadUnaligned(as: UInt64.self)
    let difference = UInt64(littleEndian: four) ^ UInt64(key) &* 0x0001_0001_0001_0001
    let isSame = ~((difference & low) &+ low | difference | low)
    return isSame.trailingZeroBitCount &>> 4
  }

  private func entriesOneByOne(
    of hashes: UnsafeBufferPointer<UInt64>, to found: UnsafeMutablePointer<UInt32>
  ) -> Int {
    var number = 0
    for hash in hashes {
      let entry = entry(of: hash)
      guard entry >= 0 else { continue }
      found[number] = UInt32(entry)
      number += 1
    }
    return number
  }
}
