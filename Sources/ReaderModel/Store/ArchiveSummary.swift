/// The archive's size in one line.
public struct ArchiveSummary: Equatable, Sendable {
  /// All articles.
  public var articles: Int
  /// Those not read.
  public var unread: Int
  /// Those bookmarked.
  public var bookmarked: Int

  /// A summary.
  public init(articles: Int = 0, unread: Int = 0, bookmarked: Int = 0) {
    self.articles = articles
    self.unread = unread
    self.bookmarked = bookmarked
  }
}
