import GRDB

/// The tables of the reader's marks, subscriptions and searches.
enum MarkTable: String, CaseIterable {
  case bookmark
  case read = "read_mark"
  case tag
  case ruling
  case subscription
  case item = "feed_item"
  case search = "saved_search"

  /// Copies the rows unchanged. Returns false if some could not be read.
  ///
  /// Also takes marks from the columns of `article` that repeat them. If a page is broken, reads
  /// the table from its end too, and tags from their index.
  func copy(from old: Database, to store: ArticleStore) throws -> Bool {
    guard (try? old.tableExists(rawValue)) ?? true else { return true }
    var (rows, isWhole) = rows(of: "SELECT * FROM \(rawValue)", in: old)
    if !isWhole {
      rows += self.rows(of: "SELECT * FROM \(rawValue) ORDER BY \(key) DESC", in: old).rows
      // The index has no spelling of the tag, so its key serves.
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

  /// The rows' sort key.
  private var key: String {
    switch self {
    case .bookmark, .read, .ruling, .subscription, .item, .search: "rowid"
    case .tag: "identity DESC, key"
    }
  }

  /// The condition on `article` that holds for marked articles; nil if no column repeats the mark.
  private var column: String? {
    switch self {
    case .bookmark: "is_bookmarked = 1"
    case .read: "is_read = 1"
    case .tag, .ruling, .subscription, .item, .search: nil
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
