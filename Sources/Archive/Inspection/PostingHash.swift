import Text

/// A hash of one posting of a search index: the word, its column and its position.
///
/// Sums of these compare what an index holds of an article with what it should hold: different
/// postings have equal sums with a probability of 2^-64.
struct PostingHash {
  private var hash = FNV1a.start

  /// Adds a byte of the word.
  @inline(__always)
  mutating func add(_ byte: UInt8) { hash = FNV1a.adding(byte, to: hash) }

  /// The hash of the word so far. `column` is the second letter of the column's name, which differs
  /// between the three; 0 for none.
  @inline(__always)
  func value(column: UInt8, position: Int64) -> UInt64 {
    var hash = hash ^ UInt64(column) &* 0x9E37_79B9_7F4A_7C15
    hash &+= UInt64(bitPattern: position) &* 0xC2B2_AE3D_27D4_EB4F
    // Sums of weak hashes collide too easily, so finish with the finaliser of MurmurHash3.
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
