import Foundation
import GRDB
import ReaderModel

extension ArticleStore {
  /// Returns counts and sizes. Reads the length of every text, so it takes a moment in a large
  /// archive.
  package func statistics() throws(StoreError) -> ArchiveStatistics {
    try read { database in
      let dates = try Row.fetchOne(
        database,
        sql: "SELECT min(day), max(day), count(*) - count(day) FROM article")
      let first: Int? = dates?[0]
      let last: Int? = dates?[1]
      var values: [Facet.Kind: Int] = [:]
      for kind in Kind.counted where kind != .tag {
        values[kind] = try Int.fetchOne(
          database, sql: "SELECT count(*) FROM facet WHERE kind = ? AND articles > 0",
          arguments: [kind.code])
      }
      values[.tag] = try Int.fetchOne(database, sql: "SELECT count(DISTINCT key) FROM tag")
      let pages = try Int.fetchOne(database, sql: "PRAGMA page_count") ?? 0
      let size = try Int.fetchOne(database, sql: "PRAGMA page_size") ?? 0
      return ArchiveStatistics(
        summary: try Self.tally(database),
        stories: try Int.fetchOne(
          database, sql: "SELECT t.articles - s.followers FROM tally AS t, story_tally AS s") ?? 0,
        editions: try Int.fetchOne(database, sql: "SELECT count(*) FROM edition") ?? 0,
        undated: dates?[2] ?? 0,
        firstDay: first.map(CivilDate.init(daysSinceEpoch:)),
        lastDay: last.map(CivilDate.init(daysSinceEpoch:)), values: values,
        textBytes: try Int.fetchOne(database, sql: "SELECT sum(text_bytes) FROM article") ?? 0,
        fileBytes: pages * size)
    }
  }

  /// Writes a snapshot of the archive to `file`; others may read and write the archive meanwhile.
  ///
  /// Throws ``StoreError/exists(path:)`` if the file exists and `replacing` is false. A failed copy
  /// leaves nothing behind.
  package func backup(to file: String, replacing: Bool = false) throws(StoreError) {
    let files = FileManager.default
    guard replacing || !files.fileExists(atPath: file) else {
      throw StoreError.exists(path: file)
    }
    if let identity = FileIdentity(path: file), identity == FileIdentity(path: path) {
      throw StoreError.cannotMake(path: file, reason: "a copy can't take the archive's own place")
    }
    if let obstacle = ArchiveFile(path: file).folderObstacle {
      throw StoreError.cannotMake(path: file, reason: obstacle)
    }
    let partial = file + ".partial"
    do {
      try? files.removeItem(atPath: partial)
      let copy = try DatabaseQueue(path: partial)
      try reader.backup(to: copy)
      try copy.close()
      // SQLite would apply a log left by an older copy to the new one.
      for rest in ["-wal", "-shm"] { try? files.removeItem(atPath: file + rest) }
      guard rename(partial, file) == 0 else {
        throw StoreError.cannotMake(path: file, reason: ArchiveFile.reason(errno))
      }
    } catch {
      try? files.removeItem(atPath: partial)
      let error = StoreError(error, path: file)
      guard case .cannotOpen(_, let reason) = error else { throw error }
      throw StoreError.cannotMake(path: file, reason: reason)
    }
  }
}
