import GRDB
import GRDBSQLite

/// The format of FTS5's internal tables that ``IndexVocabulary`` can read.
///
/// FTS5 stores an index in shadow tables, whose format is internal and may change. This code reads
/// three: `…_config` (the format's version), `…_data` (the structure record at id 10, and the leaf
/// pages of segments) and `…_idx` (the first word of each leaf). Their format is described in the
/// comments of https://sqlite.org/src/file/ext/fts5/fts5_index.c.
///
/// | Known | Version in `…_config` | Structure record |
/// |---|---|---|
/// | The format since SQLite 3.9 | 4 | a cookie, then the levels |
///
/// Left to FTS5: version 5, which the option `secure-delete` sets (SQLite 3.42), structure records
/// with `FF 00 00 01` after the cookie, which `contentless_delete` sets (3.43), SQLite 4, and any
/// page that does not fit. An unknown format only costs time.
enum FTS5Form {
  /// The major version of SQLite whose formats are known.
  private static let library: Int32 = 3
  /// The known version of FTS5's file format.
  private static let version = 4

  /// Whether the tables of `article_index` have the known format.
  static func isKnown(_ database: Database) throws -> Bool {
    let version = try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT v FROM article_index_config WHERE k = 'version'"))
    return isKnown(version: version, library: sqlite3_libversion_number())
  }

  /// Whether the format is known, by its version and SQLite's version number (3,040,001 is 3.40.1).
  static func isKnown(version: Int?, library number: Int32) -> Bool {
    version == Self.version && number / 1_000_000 == library
  }
}
