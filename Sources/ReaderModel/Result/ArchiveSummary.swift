/// The numbers of articles in the archive.
package struct ArchiveSummary: Equatable, Sendable {
  /// All articles.
  package var articles: Int
  /// Unread articles.
  package var unread: Int
  /// Bookmarked articles.
  package var bookmarked: Int

  /// A summary.
  package init(articles: Int = 0, unread: Int = 0, bookmarked: Int = 0) {
    self.articles = articles
    self.unread = unread
    self.bookmarked = bookmarked
  }
}
