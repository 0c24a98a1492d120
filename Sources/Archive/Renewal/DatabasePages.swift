import GRDB
import GRDBSQLite

/// The raw pages of an archive's file, without those in a log. Reads through the connection's own
/// file descriptor, because closing a second one would drop the connection's locks
/// (https://www.sqlite.org/fileformat2.html, "Pages").
struct DatabasePages {
  /// Bytes of a page; archives reserve none for extensions.
  static let size = Schema.pageSize

  /// The number of pages; page numbers start at 1.
  let count: Int

  private let file: UnsafeMutablePointer<sqlite3_file>
  private let methods: sqlite3_io_methods

  /// The pages of the file behind `database`, valid while that is open; nil if there is no file.
  init?(_ database: Database) {
    var file: UnsafeMutablePointer<sqlite3_file>?
    var length: sqlite3_int64 = 0
    guard
      sqlite3_file_control(database.sqliteConnection, "main", SQLITE_FCNTL_FILE_POINTER, &file)
        == SQLITE_OK,
      let file, let methods = file.pointee.pMethods?.pointee,
      methods.xFileSize(file, &length) == SQLITE_OK
    else { return nil }
    self.file = file
    self.methods = methods
    count = Int(length) / Self.size
  }

  /// The bytes of a page; nil if it doesn't exist or can't be read.
  func bytes(_ page: Int) -> [UInt8]? {
    guard page >= 1, page <= count else { return nil }
    var bytes = [UInt8](repeating: 0, count: Self.size)
    let place = sqlite3_int64(page - 1) * sqlite3_int64(Self.size)
    guard methods.xRead(file, &bytes, Int32(Self.size), place) == SQLITE_OK else { return nil }
    return bytes
  }

  /// The pages on the freelist, as far as that can be read
  /// (https://www.sqlite.org/fileformat2.html, "The Freelist").
  var free: Set<Int> {
    var free: Set<Int> = []
    var next = bytes(1).map { Self.number(in: $0, at: 32) } ?? 0
    while let trunk = bytes(next), free.insert(next).inserted {
      let leaves = min(Self.number(in: trunk, at: 4), Self.size / 4 - 2)
      for index in 0..<leaves { free.insert(Self.number(in: trunk, at: 8 + 4 * index)) }
      next = Self.number(in: trunk, at: 0)
    }
    return free
  }

  /// Decodes four bytes as a big-endian number.
  static func number(in bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }
}
