import Text

/// The arithmetic that turns words and features into 64-bit hashes, the same on every machine.
///
/// Multipliers: the 64-bit golden ratio and the constants of Steele and Vigna, "Computationally
/// easy, spectrally good multipliers" (2021).
package enum FeatureHash {
  /// The hash of no byte at all.
  package static var start: UInt64 { FNV1a.start }

  /// Takes a byte in; see ``FNV1a``.
  @inline(__always)
  package static func adding(_ byte: UInt8, to hash: UInt64) -> UInt64 {
    FNV1a.adding(byte, to: hash)
  }

  /// Takes a value in; the order of values matters.
  @inline(__always)
  package static func combined(_ a: UInt64, _ b: UInt64) -> UInt64 {
    let x = (a ^ b &* 0xD134_2543_DE82_EF95) &* 0x9E37_79B9_7F4A_7C15
    return x ^ x >> 31
  }

  /// The hash of a phrase that goes on with a word.
  @inline(__always)
  package static func phrase(_ phrase: UInt64, word: UInt64) -> UInt64 {
    combined(phrase &+ 0x5851_F42D_4C95_7F2D, word)
  }

  /// The hash of a phrase of one word in capitals that is none in other letters: `WHO`.
  package static func acronym(_ word: UInt64) -> UInt64 { combined(0x41, word) }

  /// The hash of all bytes of a text.
  package static func of(_ text: String) -> UInt64 { of(Array(text.utf8)[...]) }

  /// The hash of all bytes.
  @inline(__always)
  package static func of(_ bytes: ArraySlice<UInt8>) -> UInt64 {
    var hash = start
    for byte in bytes { hash = adding(byte, to: hash) }
    return hash
  }
}
