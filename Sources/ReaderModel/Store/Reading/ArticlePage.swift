/// A stretch of a result.
public struct ArticlePage: Equatable, Sendable {
  /// In the order of the query; fewer than were asked for where more would take long to find.
  public var rows: [ArticleRow]
  /// Whether the result ends here, in the direction in which it was read.
  public var isLast: Bool

  /// A page.
  public init(rows: [ArticleRow], isLast: Bool) {
    self.rows = rows
    self.isLast = isLast
  }
}
