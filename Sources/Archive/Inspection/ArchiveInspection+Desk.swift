import Foundation
import GRDB
import ReaderModel

extension ArchiveInspection {
  /// Checks notes and their index, removed articles and arrivals.
  mutating func inspectDesk() throws {
    let tests = [
      (
        "notes are not in their index",
        "SELECT count(*) FROM note WHERE id NOT IN (SELECT id FROM note_index_docsize)"
      ),
      (
        "entries of the index of notes have no note",
        "SELECT count(*) FROM note_index_docsize WHERE id NOT IN (SELECT id FROM note)"
      ),
      (
        "articles came with an import that is unknown",
        """
        SELECT count(*) FROM article
        WHERE added IS NOT NULL AND added NOT IN (SELECT id FROM arrival)
        """
      ),
    ]
    for (what, sql) in tests {
      let count = try Int.fetchOne(database, sql: sql) ?? 0
      if count > 0 { tell(ArchiveDamage(.marks, "\(count) \(what)")) }
    }
    let removed = try Row.fetchCursor(
      database, sql: "SELECT identity, record FROM removed_article WHERE record IS NOT NULL")
    while let row = try removed.next() {
      let record: Data = try row.decode(atIndex: 1)
      if (try? ArticleRecord.article(from: Array(record))) == nil {
        let id = ArticleFingerprint.id(try row.decode(atIndex: 0))
        tell(ArchiveDamage(.marks, article: id, "was taken out, and its text can't be read"))
      }
    }
  }
}
