import GRDB

extension ArticleStore {
  /// Checks the file, the articles, and all data derived from them for damage.
  ///
  /// Returns an empty list if all is well. Reads one consistent snapshot of everything and writes
  /// nothing; calls `progress` periodically.
  package func check(
    progress: @escaping (InspectionProgress) -> Void = { _ in }
  ) throws(StoreError) -> [ArchiveDamage] {
    do {
      return try writer.writeWithoutTransaction { database in
        var found = isReadOnly ? [] : try Self.brokenIndexes(database)
        try database.inTransaction(.deferred) {
          var inspection = ArchiveInspection(database, by: rules, progress: progress)
          found += inspection.damage()
          return .rollback
        }
        return found
      }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Runs FTS5's own check of its indexes, which needs a writable connection.
  private static func brokenIndexes(_ database: Database) throws -> [ArchiveDamage] {
    var found: [ArchiveDamage] = []
    for index in [ArticleSelection.Index.words, .beginnings].map(\.rawValue) {
      do {
        try database.execute(sql: "INSERT INTO \(index)(\(index)) VALUES ('integrity-check')")
      } catch let error as DatabaseError {
        let isBroken = [.SQLITE_CORRUPT, .SQLITE_ERROR].contains(error.resultCode)
        guard isBroken else { throw error }
        found.append(ArchiveDamage(.searchIndex, "its structure is broken"))
      }
    }
    return found
  }
}
