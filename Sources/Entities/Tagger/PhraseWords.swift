/// Splits the phrases of lists as articles are split, so that they can be found in them.
package struct PhraseWords {
  /// A splitter; it has no state.
  package init() {}

  /// The lower-case hash of each word of `phrase`, see ``FeatureHash/phrase(_:word:)``.
  package func lowerHashes(of phrase: String) -> [UInt64] {
    let bytes = Array(phrase.utf8)
    return bytes.withUnsafeBufferPointer { text in
      Tokenizer().tokens(in: bytes).map {
        WordSpelling(UnsafeBufferPointer(rebasing: text[$0.range])).lowerHash
      }
    }
  }
}
