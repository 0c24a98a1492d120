/// A page of a result.
package struct RowsRequest: Hashable, Sendable {
  /// Which result.
  package var query: ArticleQuery
  /// Where the page begins.
  package var anchor: PageAnchor
  /// At most this many rows.
  package var limit: Int
  /// Grows with every new query; answers to older ones are dropped.
  package var generation: Int
}
