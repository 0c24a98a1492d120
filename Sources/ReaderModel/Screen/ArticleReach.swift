/// Articles that something is done with, named by a query so that they need not be listed.
package enum ArticleReach: Equatable, Sendable {
  /// All articles of a result.
  case result(ArticleQuery)
  /// The rows of a result from one to another, both included.
  case rows(ArticleQuery, from: RowPosition, through: RowPosition)
}

/// Articles that something is done with.
package enum ArticleGroup: Equatable, Sendable {
  case listed([Article.ID])
  case reach(ArticleReach)
}

/// What is copied of articles.
package enum CitedPart: Equatable, Sendable {
  /// A passage of the only article, with its source.
  case passage(String)
  /// A line with author, title, source, date and address for each.
  case sources
  /// The addresses, a line each.
  case links
}
