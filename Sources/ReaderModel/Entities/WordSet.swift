/// A set of words, asked by the hash of a ``Word``.
struct WordSet: Sendable {
  private let hashes: Set<UInt64>

  /// The words of `text`, which stand apart by spaces; points within words are left out.
  init(_ text: String) {
    hashes = Set(
      text.split(whereSeparator: \.isWhitespace).compactMap {
        WordScanner.words(in: Array($0.utf8)).first?.hash
      })
  }

  /// Whether `word` is one of them, in any case.
  @inline(__always)
  func contains(_ word: Word) -> Bool { hashes.contains(word.hash) }

  /// Whether the word is there and one of them.
  @inline(__always)
  func contains(_ word: Word?) -> Bool { word.map { hashes.contains($0.hash) } ?? false }
}
