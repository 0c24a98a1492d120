import GRDB

extension ArticleStore {
  /// Looks for damage: in the file, in articles, in all that is derived from them.
  ///
  /// Empty when all is well. Reads everything, as of one moment, and writes nothing; `progress` is
  /// called periodically.
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

  /// FTS5 looks at the structure of an index only for a connection that can write.
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
