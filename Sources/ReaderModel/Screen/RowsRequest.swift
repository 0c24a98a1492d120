/// A page of a result.
public struct RowsRequest: Hashable, Sendable {
  /// Which result.
  public var query: ArticleQuery
  /// Where the page begins.
  public var anchor: PageAnchor
  /// At most this many rows.
  public var limit: Int
  /// Grows with every new query; an answer to an older one is thrown away.
  public var generation: Int
}
