/// The facets of a result.
package struct FacetsRequest: Hashable, Sendable {
  /// What the answer is for.
  package enum Purpose: Hashable, Sendable {
    case picker, pane
  }

  /// What is counted.
  package var kind: Facet.Kind
  /// In which result.
  package var query: ArticleQuery
  /// What was typed to narrow it.
  package var narrowedBy: String
  /// At most this many values.
  package var limit: Int
  /// What the answer is for.
  package var purpose: Purpose
  /// Grows with every request of the purpose; older answers are dropped.
  package var ticket: Int
}
