/// Articles that something is done with, named by a query so that they need not be listed.
package enum ArticleReach: Equatable, Sendable {
  /// All articles of a result.
  case result(ArticleQuery)
  /// The rows of a result from one to another, both included.
  case rows(ArticleQuery, from: RowPosition, through: RowPosition)
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

/// What is done with several articles at once.
package enum BulkDeed: Equatable, Sendable {
  case mark(MarkChange.Kind, isOn: Bool)

  /// Whether a row that stands for a story means all versions of it.
  package var includesVersions: Bool {
    switch self {
    case .mark(let kind, _): kind == .read
    }
  }
}
