import GRDB
import GRDBSQLite

/// The form of FTS5's private tables that this folder can read.
///
/// FTS5 keeps an index in tables of its own and promises nothing about them. ``IndexVocabulary`` reads
/// three: `…_config` (the form's version), `…_data` (the structure record at id 10, and the leaves of
/// segments) and `…_idx` (the first word of each leaf). They are described in the comments of
/// https://sqlite.org/src/file/ext/fts5/fts5_index.c.
///
/// | Known | Version in `…_config` | Structure record |
/// |---|---|---|
/// | The form since SQLite 3.9 | 4 | a cookie, then the levels |
///
/// Left to FTS5 itself: version 5, which the option `secure-delete` sets (SQLite 3.42), structure
/// records that begin with `FF 00 00 01` behind the cookie, which `contentless_delete` sets (3.43),
/// SQLite 4, and any page that does not fit. An unknown form costs time and never a result.
enum FTS5Form {
  /// The major version of SQLite whose forms are known.
  private static let library: Int32 = 3
  /// What FTS5 calls the version of its file format.
  private static let version = 4

  /// Whether the tables of `article_index` are in the known form.
  static func isKnown(_ database: Database) throws -> Bool {
    let version = try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT v FROM article_index_config WHERE k = 'version'"))
    return isKnown(version: version, library: sqlite3_libversion_number())
  }

  /// The same for a version of the form, and the number of SQLite's version (3,040,001 is 3.40.1).
  static func isKnown(version: Int?, library number: Int32) -> Bool {
    version == Self.version && number / 1_000_000 == library
  }
}
