import GRDB
import ReaderModel

/// Which program made a database.
enum ArchiveVersion: Equatable {
  /// Nobody yet, or not to the end: tables are missing.
  case unfinished
  /// This one, or one with the same tables.
  case current
  /// An earlier one, by the last of ``Schema/earlier`` that it has.
  case earlier(String)
  /// One with the same tables, whose names became values by other rules.
  case otherIdentity
  /// A later one.
  case later
  /// Some other program.
  case foreign
  /// One of these, by its tables, whose header names another program.
  case mislabelled

  /// `TUIR`, in the header of every archive.
  static let applicationID: Int32 = 0x5455_4952

  /// Whether the archive is saved anew to become one of the present version.
  var isEarlier: Bool {
    switch self {
    case .earlier, .otherIdentity: true
    default: false
    }
  }

  /// Whether texts are packed into an ``ArticleRecord``; ``EarlierArchive`` reads others.
  var hasRecords: Bool { ![.earlier("1 articles"), .earlier("2 rulings")].contains(self) }

  /// Whether it can be read as it stands.
  var isReadable: Bool { self == .current || self == .otherIdentity }

  /// The version of `database`; its names are not looked at where `identity` is nil, else have to be of
  /// that ``IdentityRules/version``. Writes nothing.
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

  /// The version of the rules by which names of `database` became values; nil when it does not say.
  private static func identity(of database: Database) throws -> String? {
    try String.fetchOne(database, sql: "SELECT version FROM identity_rules")
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

  /// Makes the tables that are missing.
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
