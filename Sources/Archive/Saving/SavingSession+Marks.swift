import GRDB
import ReaderModel

extension SavingSession {
  /// Whether the article with that identity has all of these marks.
  static func has(_ marks: ReaderMarks, identity: Int64, in database: Database) throws -> Bool {
    if marks.isEmpty { return true }
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: "SELECT is_bookmarked, is_read FROM article WHERE identity = ?"),
      arguments: [identity])
    guard let row, !marks.isBookmarked || row[0], !marks.isRead || row[1] else { return false }
    let tag = try database.cachedStatement(sql: "SELECT 1 FROM tag WHERE identity = ? AND key = ?")
    return try marks.tags.allSatisfy { name in
      let key = Tag.name(name).map(Tag.key) ?? ""
      return try key.isEmpty || Int.fetchOne(tag, arguments: [identity, key]) != nil
    } && marks.notes.allSatisfy { try NoteRow.isKnown($0, of: identity, in: database) }
  }

  /// Adds marks to those that the article has; an existing tag keeps its spelling.
  func add(_ marks: ReaderMarks, identity: Int64) throws {
    if marks.isEmpty { return }
    for (isWanted, table, column) in [
      (marks.isBookmarked, "bookmark", "is_bookmarked"), (marks.isRead, "read_mark", "is_read"),
    ] where isWanted {
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO \(table) VALUES (?);
          UPDATE article SET \(column) = 1 WHERE identity = ? AND \(column) = 0
          """, arguments: [identity, identity])
    }
    for name in marks.tags {
      guard let name = Tag.name(name) else { continue }
      try database.execute(
        sql: """
          INSERT OR IGNORE INTO tag VALUES (?, ?, ?);
          UPDATE tally SET revision = revision + 1
          """, arguments: [identity, Tag.key(name), name])
    }
    for note in marks.notes { try NoteRow.add(note, of: identity, to: database) }
  }
}
