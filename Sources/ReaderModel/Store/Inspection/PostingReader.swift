import GRDB
import GRDBSQLite

/// Reads the postings of a search index in their own order, by FTS5's own account (`fts5vocab`): the
/// index keeps no text to be compared with.
///
/// Speaks to SQLite directly, since it reads hundreds of millions of rows.
struct PostingReader {
  private let statement: Statement
  private let hasPlaces: Bool
  private(set) var isAtEnd = false
  /// What was read.
  private(set) var sums = PostingSums()

  init(_ index: ArticleSelection.Index, of database: Database) throws {
    try database.execute(
      sql: """
        CREATE VIRTUAL TABLE IF NOT EXISTS
          temp.vocabulary_of_\(index.rawValue) USING fts5vocab(main, \(index.rawValue), instance)
        """)
    hasPlaces = index == .words
    statement = try database.makeStatement(
      sql: """
        SELECT doc, term\(hasPlaces ? ", col, offset" : "") FROM temp.vocabulary_of_\(index.rawValue)
        """)
  }

  /// Reads on by at most `limit` postings. Throws `DatabaseError` when the index can't be read.
  mutating func read(_ limit: Int) throws {
    let handle = statement.sqliteStatement
    for _ in 0..<limit where !isAtEnd {
      switch sqlite3_step(handle) {
      case SQLITE_ROW: take(handle)
      case SQLITE_DONE:
        isAtEnd = true
        sqlite3_reset(handle)
      case let code:
        isAtEnd = true
        let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
        sqlite3_reset(handle)
        throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
      }
    }
  }

  private mutating func take(_ handle: SQLiteStatement) {
    var hash = PostingHash()
    if let term = sqlite3_column_blob(handle, 1) {
      let count = Int(sqlite3_column_bytes(handle, 1))
      for byte in UnsafeRawBufferPointer(start: term, count: count) { hash.add(byte) }
    }
    var column: UInt8 = 0
    var position: Int64 = 0
    if hasPlaces {
      if let name = sqlite3_column_blob(handle, 2), sqlite3_column_bytes(handle, 2) > 1 {
        column = name.load(fromByteOffset: 1, as: UInt8.self)
      }
      position = sqlite3_column_int64(handle, 3)
    }
    sums.add(
      hash.value(column: column, position: position), to: sqlite3_column_int64(handle, 0))
  }

  /// Takes off what the index has to hold of an article.
  mutating func take(_ sum: UInt64, of number: Int64) { sums.add(0 &- sum, to: number) }
}
