import GRDB
import Testing

@testable import ReaderModel

/// An archive as it was before there were rulings.
enum FirstVersionArchive {
  /// Makes one with `articles`, the first two of which are bookmarked.
  static func make(at path: String, articles: [AnnotatedArticle]) throws {
    try save(articles, at: path)
    let queue = try DatabaseQueue(path: path, configuration: ArticleStore.configuration)
    try queue.write {
      try $0.execute(
        sql: """
          DROP TABLE ruling;
          DROP TABLE article_found;
          ALTER TABLE article DROP COLUMN extractor;
          DELETE FROM grdb_migrations WHERE identifier <> '1 articles';
          """)
    }
    let first = try DatabaseQueue(configuration: ArticleStore.configuration)
    try Schema.migrator.migrate(first, upTo: "1 articles")
    let columns = try [queue, first].map { queue in
      try queue.read { try $0.columns(in: "article").map(\.name) }
    }
    try #require(columns[0] == columns[1])
    try queue.close()
  }

  private static func save(_ articles: [AnnotatedArticle], at path: String) throws {
    let store = try ArticleStore(path: path)
    _ = try store.save(articles)
    for article in articles.prefix(2) {
      try store.setBookmark(ArticleFingerprint.id(of: article.parsed), true)
    }
  }
}
