/// A part of a result.
package struct ArticlePage: Equatable, Sendable {
  /// The rows in the order of the query; may be fewer than requested if more would take long to
  /// find.
  package var rows: [ArticleRow]
  /// Whether the result ends here, in the direction of reading.
  package var isLast: Bool

  /// The rows of the result before the first one; nil if that is not known.
  package var firstIndex: Int?

  /// A page.
  package init(rows: [ArticleRow], isLast: Bool) {
    self.rows = rows
    self.isLast = isLast
  }
}
