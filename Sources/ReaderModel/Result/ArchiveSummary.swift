/// The archive's size in one line.
package struct ArchiveSummary: Equatable, Sendable {
  /// All articles.
  package var articles: Int
  /// Those not read.
  package var unread: Int
  /// Those bookmarked.
  package var bookmarked: Int

  /// A summary.
  package init(articles: Int = 0, unread: Int = 0, bookmarked: Int = 0) {
    self.articles = articles
    self.unread = unread
    self.bookmarked = bookmarked
  }
}
