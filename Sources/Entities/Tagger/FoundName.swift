import ReaderModel

/// A name in a ``TaggerInput``; tokens count through the whole document.
package struct FoundName: Equatable, Sendable {
  /// Its tokens, numbered through the document.
  package var tokens: Range<Int>
  /// What it names.
  package var kind: NameSpan.Kind
  /// The share of all readings of the sentence that have this very name: 0 to 1.
  package var score: Float
  /// The same for each kind, by its number: what else these tokens may be.
  package var shares: SIMD4<Float>
}
