/// A page of a result.
package struct RowsRequest: Hashable, Sendable {
  /// Which result.
  package var query: ArticleQuery
  /// Where the page begins.
  package var anchor: PageAnchor
  /// At most this many rows.
  package var limit: Int
  /// Grows with every new query; an answer to an older one is thrown away.
  package var generation: Int
}
