import GRDB

/// The tables of what the reader made.
enum MarkTable: String, CaseIterable {
  case bookmark
  case read = "read_mark"
  case tag
  case ruling

  /// Copies the rows as they are; false when some could not be read.
  ///
  /// Behind a broken page the table is read from its end; and what articles and indexes show of the
  /// marks is believed.
  func copy(from old: Database, to store: ArticleStore) throws -> Bool {
    guard (try? old.tableExists(rawValue)) ?? true else { return true }
    var (rows, isWhole) = rows(of: "SELECT * FROM \(rawValue)", in: old)
    if !isWhole {
      rows += self.rows(of: "SELECT * FROM \(rawValue) ORDER BY \(key) DESC", in: old).rows
      // How a tag was spelled its index does not say.
      if self == .tag {
        rows +=
          self.rows(of: "SELECT identity, key, key FROM tag INDEXED BY tag_key", in: old).rows
      }
    }
    if let column {
      rows += self.rows(of: "SELECT identity FROM article WHERE \(column)", in: old).rows
    }
    guard let first = rows.first else { return isWhole }
    let places = Array(repeating: "?", count: first.count).joined(separator: ", ")
    try store.write { database in
      let statement = try database.makeStatement(
        sql: "INSERT OR IGNORE INTO \(rawValue) VALUES (\(places))")
      for row in rows {
        do {
          try statement.execute(arguments: StatementArguments(row.databaseValues))
        } catch let error as DatabaseError where error.resultCode == .SQLITE_CONSTRAINT {
          isWhole = false
        }
      }
    }
    return isWhole
  }

  /// What the rows are sorted by.
  private var key: String {
    switch self {
    case .bookmark, .read, .ruling: "rowid"
    case .tag: "identity DESC, key"
    }
  }

  /// The condition on `article` that repeats the mark.
  private var column: String? {
    switch self {
    case .bookmark: "is_bookmarked = 1"
    case .read: "is_read = 1"
    case .tag, .ruling: nil
    }
  }

  private func rows(of sql: String, in database: Database) -> (rows: [Row], isWhole: Bool) {
    var rows: [Row] = []
    do {
      let cursor = try Row.fetchCursor(database, sql: sql)
      while let row = try cursor.next() { rows.append(row.copy()) }
      return (rows, true)
    } catch {
      return (rows, false)
    }
  }
}
