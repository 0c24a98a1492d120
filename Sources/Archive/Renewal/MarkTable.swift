import GRDB

/// The tables of what the reader made, of subscriptions and arrivals, and of earlier editions.
enum MarkTable: String, CaseIterable {
  case bookmark
  case read = "read_mark"
  case tag
  case ruling
  case subscription
  case item = "feed_item"
  case search = "saved_search"
  case edition
  case note
  case removal
  case removed = "removed_article"
  case arrival
  case visit

  /// Copies the rows unchanged. Returns false if some could not be read.
  ///
  /// Also takes marks from the columns of `article` that repeat them. If a page is broken, reads
  /// the table from its end too, and tags from their index.
  func copy(from old: Database, to store: ArticleStore) throws -> Bool {
    guard (try? old.tableExists(rawValue)) ?? true else { return true }
    let isWhole = try copy("SELECT * FROM \(rawValue) ORDER BY \(key)", from: old, to: store)
    if !isWhole {
      _ = try copy("SELECT * FROM \(rawValue) ORDER BY \(key) DESC", from: old, to: store)
      // The index has no spelling of the tag, so its key serves.
      if self == .tag {
        _ = try copy("SELECT identity, key, key FROM tag INDEXED BY tag_key", from: old, to: store)
      }
    }
    if let column {
      _ = try copy("SELECT identity FROM article WHERE \(column)", from: old, to: store)
    }
    return isWhole
  }

  /// Rows that are in memory at a time; those of editions have whole texts.
  private static let atOnce = 500

  /// Copies the rows of a statement; returns false if some could not be read or saved.
  private func copy(_ sql: String, from old: Database, to store: ArticleStore) throws -> Bool {
    var isWhole = true
    var rows: [Row] = []
    do {
      let cursor = try Row.fetchCursor(old, sql: sql)
      while let row = try cursor.next() {
        rows.append(row.copy())
        guard rows.count == Self.atOnce else { continue }
        let saved = Result { try save(rows, to: store) }
        rows = []
        isWhole = try saved.get() && isWhole
      }
    } catch is DatabaseError {
      isWhole = false
    }
    return try save(rows, to: store) && isWhole
  }

  /// Saves rows; returns false if some don't fit the table.
  private func save(_ rows: [Row], to store: ArticleStore) throws -> Bool {
    guard let first = rows.first else { return true }
    var isWhole = true
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
    case .tag: "identity, key"
    default: "rowid"
    }
  }

  /// The condition on `article` that holds for marked articles; nil if no column repeats the mark.
  private var column: String? {
    switch self {
    case .bookmark: "is_bookmarked = 1"
    case .read: "is_read = 1"
    default: nil
    }
  }
}
