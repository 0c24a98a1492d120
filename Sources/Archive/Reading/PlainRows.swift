import GRDB
import GRDBSQLite

/// Reads the rows of a statement through SQLite's C interface.
///
/// For walks over millions of rows, where GRDB's cursors would take most of the time.
final class PlainRows {
  private let statement: Statement
  private let handle: SQLiteStatement
  private(set) var isAtEnd = false

  init(_ statement: Statement) {
    self.statement = statement
    handle = statement.sqliteStatement
  }

  /// Resets the statement, so that unread rows keep no transaction open.
  deinit { sqlite3_reset(handle) }

  /// Advances to the next row; returns false at the end. Throws `DatabaseError` if it can't be
  /// read.
  func next() throws -> Bool {
    guard !isAtEnd else { return false }
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    isAtEnd = true
    if code == SQLITE_DONE { return false }
    let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// The integer in a column of the row; columns count from 0.
  @inline(__always)
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// The bytes in a column, valid until the next row; empty if the value is NULL.
  @inline(__always)
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    guard let start = sqlite3_column_blob(handle, column) else {
      return .init(start: nil, count: 0)
    }
    return .init(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }
}
