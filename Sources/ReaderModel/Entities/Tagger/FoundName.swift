/// A name in a ``TaggerInput``; tokens count through the whole document.
package struct FoundName: Equatable, Sendable {
  package var tokens: Range<Int>
  package var kind: NameSpan.Kind
  /// The share of all readings of the sentence that have this very name: 0 to 1.
  package var score: Float
}
