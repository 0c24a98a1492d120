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
  /// Whether a page has one row for each story, with the other versions of it in
  /// ``ArticleRow/copies``.
  package var isFolded: Bool

  /// Every article, newest first.
  package static let everything = ArticleQuery()

  /// A query; without arguments every article, newest first.
  package init(filter: Filter = .all, order: Order = .newest, isFolded: Bool = false) {
    self.filter = filter
    self.order = order
    self.isFolded = isFolded
  }
}
