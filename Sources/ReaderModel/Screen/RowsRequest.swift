/// A request for a page of a result.
package struct RowsRequest: Hashable, Sendable {
  /// The query of the result.
  package var query: ArticleQuery
  /// Where the page begins.
  package var anchor: PageAnchor
  /// At most this many rows.
  package var limit: Int
  /// Grows with every new query, so that older answers can be dropped.
  package var generation: Int
}
