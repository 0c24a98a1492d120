/// Finds the entities whose names share a word, or the beginning or end of one, with another name,
/// so that an article of thousands of names is not compared name by name.
struct PartIndex {
  private var entries: [UInt64: [Int]] = [:]

  /// Notes that entity `number` has `name`.
  mutating func add(_ name: FoldedName, _ number: Int) {
    for key in keys(of: name) where entries[key]?.last != number {
      entries[key, default: []].append(number)
    }
  }

  /// Numbers of entities worth comparing with `name`, ascending, at most the first 200.
  func candidates(for name: FoldedName) -> [Int] {
    var numbers: [Int] = []
    for key in keys(of: name) {
      if let known = entries[key] { numbers += known.prefix(200) }
    }
    numbers.sort()
    var last = -1
    numbers.removeAll { number in
      defer { last = number }
      return number == last
    }
    return numbers
  }

  /// Hashes of the words, of the first four letters of the whole, of a first Hangul syllable, and of the first and last three
  /// letters of longer words: one letter more, less or other leaves one of the two as it is.
  private func keys(of name: FoldedName) -> [UInt64] {
    var keys: [UInt64] = []
    keys.reserveCapacity(3 * name.parts.count + 1)
    for part in name.parts {
      keys.append(FeatureHash.of(part[...]))
      guard part.count >= 6 else { continue }
      keys.append(FeatureHash.combined(0, FeatureHash.of(part.prefix(3))))
      keys.append(FeatureHash.combined(2, FeatureHash.of(part.suffix(3))))
    }
    if let part = name.parts.first, let lead = part.first, (0xEA...0xED).contains(lead) {
      keys.append(FeatureHash.combined(3, FeatureHash.of(part.prefix(3))))
    }
    var beginning = FeatureHash.start
    for byte in name.parts.lazy.joined().prefix(4) {
      beginning = FeatureHash.adding(byte, to: beginning)
    }
    keys.append(FeatureHash.combined(1, beginning))
    return keys
  }
}
