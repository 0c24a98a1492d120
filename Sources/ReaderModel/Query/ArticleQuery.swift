/// A reader's question to the archive: which articles, in which order.
public struct ArticleQuery: Hashable, Sendable {
  /// The order of a result.
  public enum Order: String, Hashable, Sendable, CaseIterable {
    case newest, oldest, relevance, source
  }

  /// Which articles.
  public var filter: Filter
  /// In which order.
  public var order: Order

  /// Every article, newest first.
  public static let everything = ArticleQuery()

  /// A query; without arguments every article, newest first.
  public init(filter: Filter = .all, order: Order = .newest) {
    self.filter = filter
    self.order = order
  }
}
