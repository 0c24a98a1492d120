import Foundation
import GRDB
package import ReaderModel

extension ArticleStore {
  /// Returns the words around what `filter` searches for, by article; leaves out articles that the
  /// archive does not have or that are damaged.
  package func snippets(
    of articles: [Article.ID], for filter: Filter, length: Int
  ) throws(StoreError) -> [Article.ID: String] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: """
          SELECT b.record FROM article AS a JOIN article_body AS b ON b.id = a.body
          WHERE a.identity = ?
          """)
      var texts: [Article.ID: String] = [:]
      for id in articles {
        guard let identity = ArticleFingerprint.number(of: id),
          let record = try Data.fetchOne(statement, arguments: [identity]),
          let article = try? ArticleRecord.article(from: Array(record))
        else { continue }
        texts[id] = Snippet.text(of: article, for: filter, length: length)
      }
      return texts
    }
  }
}
