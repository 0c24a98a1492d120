import GRDB
import GRDBSQLite

/// The rows of a statement, read by SQLite's own calls.
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

  /// Rows that nobody wants keep no transaction open.
  deinit { sqlite3_reset(handle) }

  /// Goes to the next row; false at the end. Throws `DatabaseError` when it can't be read.
  func next() throws -> Bool {
    guard !isAtEnd else { return false }
    let code = sqlite3_step(handle)
    if code == SQLITE_ROW { return true }
    isAtEnd = true
    if code == SQLITE_DONE { return false }
    let message = sqlite3_errmsg(sqlite3_db_handle(handle)).map { String(cString: $0) }
    throw DatabaseError(resultCode: ResultCode(rawValue: code), message: message)
  }

  /// The number in a column of the row, from 0.
  @inline(__always)
  func number(_ column: Int32) -> Int64 { sqlite3_column_int64(handle, column) }

  /// The bytes in a column of the row, until the next one; none where there is no value.
  @inline(__always)
  func bytes(_ column: Int32) -> UnsafeRawBufferPointer {
    guard let start = sqlite3_column_blob(handle, column) else {
      return .init(start: nil, count: 0)
    }
    return .init(start: start, count: Int(sqlite3_column_bytes(handle, column)))
  }
}
