import Foundation
import GRDB
import ReaderModel

extension ArchiveInspection {
  mutating func inspectEditions() throws {
    let cursor = try Row.fetchCursor(
      database,
      sql: """
        SELECT e.identity, e.content, e.record, coalesce(a.number, r.removal) FROM edition AS e
          LEFT JOIN article AS a ON a.identity = e.identity
          LEFT JOIN removed_article AS r ON r.identity = e.identity
        """)
    while let row = try cursor.next() {
      let id = ArticleFingerprint.id(try row.decode(atIndex: 0))
      let content: Int64 = try row.decode(atIndex: 1)
      let record: Data = try row.decode(atIndex: 2)
      if row.hasNull(atIndex: 3) {
        tell(ArchiveDamage(.editions, "an edition belongs to no article"))
      }
      let parsed = try? ArticleRecord.article(from: Array(record))
      if parsed.map(ArticleFingerprint.content) != content {
        tell(ArchiveDamage(.editions, article: id, "an earlier edition can't be read"))
      }
    }
  }

  mutating func inspectStories() throws {
    let tests = [
      ("versions belong to no article", "number NOT IN (SELECT number FROM article)"),
      (
        "versions are not in the story of their first",
        """
        lead > number OR NOT EXISTS (SELECT 1 FROM story_member AS l WHERE l.number = m.lead
          AND l.lead = m.lead)
        """
      ),
      (
        "stories have a single version",
        "NOT EXISTS (SELECT 1 FROM story_member AS o WHERE o.lead = m.lead AND o.number <> m.number)"
      ),
    ]
    for (what, condition) in tests {
      let count =
        try Int.fetchOne(
          database, sql: "SELECT count(*) FROM story_member AS m WHERE \(condition)") ?? 0
      if count > 0 { tell(ArchiveDamage(.stories, "\(count) \(what)")) }
    }
    let isCounted = try Bool.fetchOne(
      database,
      sql: """
        SELECT followers = (SELECT count(*) FROM story_member WHERE number <> lead) FROM story_tally
        """)
    if isCounted != true { tell(ArchiveDamage(.stories, "their number does not fit the articles")) }
    let loose =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM story_key WHERE number NOT IN (SELECT number FROM article)") ?? 0
    if loose > 0 { tell(ArchiveDamage(.stories, "\(loose) keys belong to no article")) }
  }
}
