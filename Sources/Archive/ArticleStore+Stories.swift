import Foundation
import GRDB
package import ReaderModel

extension ArticleStore {
  /// Articles of one step of ``settleStories()``.
  private static let linkedAtOnce = 32

  /// Links versions of stories among articles that an earlier version of the program saved: a few of
  /// them, the latest first. Returns false once all are linked.
  @discardableResult
  package func settleStories() throws(StoreError) -> Bool {
    let isDone = try read { try Self.pendingBody($0) == 0 }
    if isDone { return false }
    return try write { database in
      let pending = try Self.pendingBody(database)
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT b.id, a.number, b.record FROM article_body AS b JOIN article AS a ON a.body = b.id
          WHERE b.id <= ? ORDER BY b.id DESC LIMIT \(Self.linkedAtOnce)
          """, arguments: [pending])
      let session = try SavingSession(database: database, by: rules)
      for row in rows {
        let record: Data = try row.decode(atIndex: 2)
        guard let parsed = try? ArticleRecord.article(from: Array(record)) else { continue }
        try session.joinStory(StoryProfile(parsed), number: row.decode(atIndex: 1))
      }
      let last: Int64 = try rows.last?.decode(atIndex: 0) ?? 1
      try database.execute(sql: "UPDATE story_tally SET pending = ?", arguments: [last - 1])
      return last > 1
    }
  }

  /// The other versions of an article's story, in the order of publication.
  package func versions(of id: Article.ID) throws(StoreError) -> [ArticleRow] {
    guard let identity = ArticleFingerprint.number(of: id) else { return [] }
    return try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT \(ArticleRow.columns)
          FROM article AS s JOIN story_member AS o ON o.number = s.number
            JOIN story_member AS m ON m.lead = o.lead AND m.number <> o.number
            JOIN article AS a ON a.number = m.number
          WHERE s.identity = ? ORDER BY m.number
          """, arguments: [identity]
      ).map { try ArticleRow($0) }
    }
  }

  /// The earlier editions of an article, oldest first. Leaves out damaged ones, which
  /// ``check(progress:)`` reports.
  package func editions(of id: Article.ID) throws(StoreError) -> [ArticleEdition] {
    guard let identity = ArticleFingerprint.number(of: id) else { return [] }
    return try read { database in
      let rows = try Row.fetchAll(
        database, sql: "SELECT replaced, record FROM edition WHERE identity = ? ORDER BY id",
        arguments: [identity])
      return try rows.compactMap { row in
        let record: Data = try row.decode(atIndex: 1)
        guard let parsed = try? ArticleRecord.article(from: Array(record)) else { return nil }
        return ArticleEdition(replaced: try row.decode(atIndex: 0), parsed: parsed)
      }
    }
  }

  /// The greatest ID of a text without keys; 0 if all have theirs.
  private static func pendingBody(_ database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(sql: "SELECT pending FROM story_tally")
    return try Int64.fetchOne(statement) ?? 0
  }
}
