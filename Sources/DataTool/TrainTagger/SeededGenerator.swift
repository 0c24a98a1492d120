/// Reproducible random numbers: SplitMix64 (Steele, Lea and Flood 2014).
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64

  /// Equal seeds give equal numbers.
  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ z >> 30) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ z >> 27) &* 0x94D0_49BB_1331_11EB
    return z ^ z >> 31
  }

  /// A number in 0..<1.
  mutating func fraction() -> Double { Double(next() >> 11) / Double(1 << 53) }
}

extension Array {
  /// Fisher-Yates shuffle, with the same result for the same generator on every machine.
  mutating func shuffle(with generator: inout SeededGenerator) {
    for last in indices.dropFirst().reversed() {
      swapAt(last, Int(generator.next() % UInt64(last + 1)))
    }
  }
}
