/// Pieces of words, of which any is looked for in a word at once.
struct StemSet: Sendable {
  /// By the first four bytes, the least that a stem has.
  private let stems: [UInt32: [[UInt8]]]

  /// Bytes of the shortest stem.
  static let lead = 4

  /// The set of these stems.
  /// - Precondition: each has four bytes or more.
  init(_ stems: [String]) {
    let bytes = Set(stems).map { Array($0.utf8) }
    precondition(bytes.allSatisfy { $0.count >= Self.lead }, "a stem is too short")
    self.stems = Dictionary(grouping: bytes) { stem in
      stem.prefix(Self.lead).reduce(0) { $0 << 8 | UInt32($1) }
    }
  }

  /// Whether one of the stems stands in `word`, compared byte for byte.
  func isFound(in word: String) -> Bool {
    let bytes = Array(word.utf8)
    var key: UInt32 = 0
    for (index, byte) in bytes.enumerated() {
      key = key << 8 | UInt32(byte)
      guard index + 1 >= Self.lead, let found = stems[key] else { continue }
      let rest = bytes[(index + 1 - Self.lead)...]
      if found.contains(where: rest.starts(with:)) { return true }
    }
    return false
  }
}
