/// A stretch of a result.
package struct ArticlePage: Equatable, Sendable {
  /// In the order of the query; fewer than were asked for where more would take long to find.
  package var rows: [ArticleRow]
  /// Whether the result ends here, in the direction in which it was read.
  package var isLast: Bool

  /// A page.
  package init(rows: [ArticleRow], isLast: Bool) {
    self.rows = rows
    self.isLast = isLast
  }
}
