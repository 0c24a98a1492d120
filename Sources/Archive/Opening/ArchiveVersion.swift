import GRDB
import ReaderModel

/// The version of TUIReader that made a database, or another program.
enum ArchiveVersion: Equatable {
  /// No program has finished creating it: tables are missing.
  case unfinished
  /// This version, or one with the same tables.
  case current
  /// An earlier version, with its last migration out of ``Schema/earlier``.
  case earlier(String)
  /// A version with the same tables but other identity rules.
  case otherIdentity
  /// A later version.
  case later
  /// Another program.
  case foreign
  /// An archive, judging by its tables, whose header names another program.
  case mislabelled

  /// `TUIR`, in the header of every archive.
  static let applicationID: Int32 = 0x5455_4952

  /// Whether the archive has to be rewritten before this version can use it.
  var isEarlier: Bool {
    switch self {
    case .earlier, .otherIdentity: true
    default: false
    }
  }

  /// Whether texts are packed into an ``ArticleRecord``; ``EarlierArchive`` reads others.
  var hasRecords: Bool { ![.earlier("1 articles"), .earlier("2 rulings")].contains(self) }

  /// Whether it can be read without being rewritten.
  var isReadable: Bool { self == .current || self == .otherIdentity }

  /// Finds the version of `database` without writing. Compares its ``IdentityRules/version`` with
  /// `identity` unless that is nil.
  init(of database: Database, identity: String? = nil) throws {
    let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    let migrator = Schema.migrator(identity: "")
    guard id == Self.applicationID || (id == 0 && isEmpty) else {
      self = try Self.hasTables(database) ? .mislabelled : .foreign
      return
    }
    let applied = try migrator.appliedIdentifiers(database)
    if !applied.isSubset(of: migrator.migrations + Schema.earlier) {
      self = .later
    } else if let last = Schema.earlier.last(where: applied.contains) {
      self = .earlier(last)
    } else {
      guard try migrator.hasCompletedMigrations(database) else {
        self = .unfinished
        return
      }
      let isSame = try identity.map { try Self.identity(of: database) == $0 } ?? true
      self = isSame ? .current : .otherIdentity
    }
  }

  /// The ``IdentityRules/version`` that `database` was saved with; nil if none is recorded.
  private static func identity(of database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT version FROM identity_rules")
  }

  /// Whether `database` has the tables that all versions share.
  private static func hasTables(_ database: Database) throws -> Bool {
    try ["grdb_migrations", "article", "bookmark", "read_mark", "facet", "tally"]
      .allSatisfy { try database.tableExists($0) }
  }

  /// Returns the version of the database behind `queue`. Writes nothing.
  ///
  /// Throws ``StoreError/notAnArchive(path:)`` for another program's database,
  /// ``StoreError/tooNew(path:)`` for a later version, and ``StoreError/damaged(path:detail:)`` for
  /// a mislabelled one.
  static func usable(
    _ queue: DatabaseQueue, path: String, by rules: IdentityRules
  ) throws -> ArchiveVersion {
    switch try queue.read({ try ArchiveVersion(of: $0, identity: rules.version) }) {
    case .foreign: throw StoreError.notAnArchive(path: path)
    case .later: throw StoreError.tooNew(path: path)
    case .mislabelled:
      throw StoreError.damaged(path: path, detail: "its header names another program")
    case let version: version
    }
  }

  /// Creates the missing tables of an unfinished archive; leaves others alone.
  static func bringUp(
    _ queue: DatabaseQueue, path: String, by rules: IdentityRules
  ) throws {
    guard try usable(queue, path: path, by: rules) == .unfinished else { return }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    try Schema.migrator(identity: rules.version).migrate(queue)
  }
}
