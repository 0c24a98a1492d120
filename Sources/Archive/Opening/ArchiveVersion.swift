import GRDB

/// Which program made a database.
enum ArchiveVersion: Equatable {
  /// Nobody yet, or not to the end: tables are missing.
  case unfinished
  /// This one, or one with the same tables.
  case current
  /// An earlier one, by the last of ``Schema/earlier`` that it has.
  case earlier(String)
  /// A later one.
  case later
  /// Some other program.
  case foreign
  /// One of these, by its tables, whose header names another program.
  case mislabelled

  /// `TUIR`, in the header of every archive.
  static let applicationID: Int32 = 0x5455_4952

  /// How the rows of facets are made from articles, in the header of every archive: 1 for
  /// ``FacetEvidence``. Programs read and write archives without it; those keep, from before, what the
  /// order of saving made.
  private static let rowRules = 1

  /// Whether all rows of facets were made by the present rules.
  static func followsRowRules(_ database: Database) throws -> Bool {
    try Int.fetchOne(database, sql: "PRAGMA user_version") == rowRules
  }

  /// Whether the archive is saved anew to become one of the present version.
  var isEarlier: Bool { if case .earlier = self { true } else { false } }

  /// The version of `database`. Writes nothing.
  init(of database: Database) throws {
    let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let isEmpty = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
    let migrator = Schema.migrator
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
      self = try migrator.hasCompletedMigrations(database) ? .current : .unfinished
    }
  }

  /// Whether the tables are there that every version had.
  private static func hasTables(_ database: Database) throws -> Bool {
    try ["grdb_migrations", "article", "bookmark", "read_mark", "facet", "tally"]
      .allSatisfy { try database.tableExists($0) }
  }

  /// The version of what `queue` is connected to. Writes nothing.
  ///
  /// Throws ``StoreError/notAnArchive(path:)`` for a foreign database, and
  /// ``StoreError/tooNew(path:)`` for one of a later version.
  static func usable(_ queue: DatabaseQueue, path: String) throws -> ArchiveVersion {
    switch try queue.read({ try ArchiveVersion(of: $0) }) {
    case .foreign: throw StoreError.notAnArchive(path: path)
    case .later: throw StoreError.tooNew(path: path)
    case .mislabelled:
      throw StoreError.damaged(path: path, detail: "its header names another program")
    case let version: version
    }
  }

  /// Makes the tables that are missing.
  static func bringUp(_ queue: DatabaseQueue, path: String) throws {
    guard try usable(queue, path: path) == .unfinished else { return }
    try queue.writeWithoutTransaction { database in
      try database.execute(
        sql: """
          PRAGMA application_id = \(applicationID);
          PRAGMA user_version = \(rowRules)
          """)
    }
    try Schema.migrator.migrate(queue)
  }
}
