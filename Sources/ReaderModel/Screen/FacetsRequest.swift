/// A request for the facets of a result.
package struct FacetsRequest: Hashable, Sendable {
  /// What the answer is for.
  package enum Purpose: Hashable, Sendable {
    case picker, pane, insight
  }

  /// The kind to count.
  package var kind: Facet.Kind
  /// The query of the result.
  package var query: ArticleQuery
  /// Text typed to narrow it.
  package var narrowedBy: String
  /// The countries that the text is a code or a name of.
  package var countries: [CountryCode] = []
  /// At most this many values.
  package var limit: Int
  /// What the answer is for.
  package var purpose: Purpose
  /// Grows with every request of the purpose, so that older answers can be dropped.
  package var ticket: Int
}
