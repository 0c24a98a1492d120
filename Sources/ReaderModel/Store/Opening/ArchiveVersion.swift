import GRDB

/// Whether a file is an archive, and of which version.
enum ArchiveVersion {
  /// `TUIR`, in the header of every archive.
  static let applicationID: Int32 = 0x5455_4952

  /// Whether the archive is of the present version.
  ///
  /// Writes nothing. Throws ``StoreError/notAnArchive(path:)`` for a foreign database, and
  /// ``StoreError/tooNew(path:)`` for one of a later version; an empty database is an archive to be.
  static func isCurrent(_ queue: DatabaseQueue, path: String) throws -> Bool {
    let migrator = Schema.migrator
    return try queue.read { database in
      let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isEmpty =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard id == applicationID || (id == 0 && isEmpty) else {
        throw StoreError.notAnArchive(path: path)
      }
      guard try !migrator.hasBeenSuperseded(database) else { throw StoreError.tooNew(path: path) }
      return try migrator.hasCompletedMigrations(database)
    }
  }

  /// Makes the archive one of the present version.
  static func bringUp(_ queue: DatabaseQueue, path: String) throws {
    guard try !isCurrent(queue, path: path) else { return }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    try Schema.migrator.migrate(queue)
  }
}
