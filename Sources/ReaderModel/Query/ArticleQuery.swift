/// A query: which articles, in which order.
package struct ArticleQuery: Hashable, Sendable {
  /// The order of a result.
  package enum Order: String, Hashable, Sendable, CaseIterable {
    case newest, oldest, relevance, source
  }

  /// The condition that articles must meet.
  package var filter: Filter
  /// The order of the result.
  package var order: Order

  /// Every article, newest first.
  package static let everything = ArticleQuery()

  /// A query; without arguments every article, newest first.
  package init(filter: Filter = .all, order: Order = .newest) {
    self.filter = filter
    self.order = order
  }
}
