import Foundation
import GRDB
import ReaderModel

/// The connections to an archive's file: read-write if the file and its folder permit that, else
/// read-only.
struct ArchiveConnections {
  let writer: DatabaseQueue
  let reader: any DatabaseReader
  let isReadOnly: Bool
  /// The copy that is read instead, if the file can't be read in place.
  let copy: PrivateCopy?

  /// Opens `file`. Creates it if it is missing, and rewrites it if it has an earlier version or
  /// other identity rules; then calls `renewing` after every batch.
  init(
    to file: ArchiveFile, rules: IdentityRules, renewing: (RenewalReport) -> Void
  ) throws {
    if let obstacle = file.obstacle {
      throw StoreError.cannotOpen(path: file.name, reason: obstacle)
    }
    if let damage = file.plainDamage {
      throw StoreError.damaged(path: file.name, detail: damage)
    }
    if file.isThere, !file.isWritable {
      try self.init(reading: file, rules: rules, renewing: renewing)
    } else {
      try self.init(writing: file, rules: rules, renewing: renewing)
    }
  }

  private init(
    writing file: ArchiveFile, rules: IdentityRules, renewing: (RenewalReport) -> Void
  ) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: file.folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError.cannotOpen(path: file.name, reason: "its folder can't be made")
    }
    writer = try Self.preparedWriter(file, rules, renewing)
    reader = try Self.pool(file.path)
    (isReadOnly, copy) = (false, nil)
  }

  /// Opens `file` read-only: in place if it has no unmerged log, through the log if another program
  /// has the log open, else from a copy.
  private init(
    reading file: ArchiveFile, rules: IdentityRules, renewing: (RenewalReport) -> Void
  ) throws {
    isReadOnly = true
    if let connections = try Self.readers(of: file, rules) {
      (writer, reader, copy) = (connections.0, connections.1, nil)
      return
    }
    let copy = try PrivateCopy(of: file)
    self.copy = copy
    _ = try Self.preparedWriter(copy.file, rules, renewing)
    writer = try Self.queue(copy.file.path)
    reader = try Self.pool(copy.file.path)
  }

  /// Returns nil if the file can be read only from a copy, because it has an unmerged log or an
  /// older format.
  private static func readers(
    of file: ArchiveFile, _ rules: IdentityRules
  ) throws -> (DatabaseQueue, DatabasePool)? {
    let name = file.hasLog ? file.path : file.immutableName
    do {
      let writer = try queue(name)
      let version = try ArchiveVersion.usable(writer, path: file.name, by: rules)
      guard version.isReadable else { return nil }
      return (writer, try pool(name))
    } catch let error as DatabaseError where error.resultCode == .SQLITE_CANTOPEN && file.hasLog {
      return nil
    }
  }

  /// Returns a read-write connection to an archive of the current version, after creating or
  /// rewriting the file if needed.
  private static func preparedWriter(
    _ file: ArchiveFile, _ rules: IdentityRules, _ renewing: (RenewalReport) -> Void
  ) throws -> DatabaseQueue {
    if file.isEmpty { return try madeWriter(file, rules) }
    guard let header = ArchiveHeader(path: file.path), header.isDatabase else {
      throw StoreError.notAnArchive(path: file.name)
    }
    if header.applicationID == ArchiveVersion.applicationID, !header.isSound {
      throw StoreError.damaged(path: file.name, detail: "its header has invalid values")
    }
    if header.applicationID != ArchiveVersion.applicationID || !header.isLogged {
      // Opening another program's database for writing would switch it to WAL mode.
      if try version(of: file, rules).isEarlier {
        try renew(file, rules, renewing)
      }
      return try madeWriter(file, rules)
    }
    var writer = try DatabaseQueue(path: file.path, configuration: writing)
    switch try ArchiveVersion.usable(writer, path: file.name, by: rules) {
    case .earlier, .otherIdentity:
      try writer.close()
      try renew(file, rules, renewing)
      writer = try DatabaseQueue(path: file.path, configuration: writing)
    case .unfinished:
      let lock = FolderLock(folder: file.folder)
      try ArchiveVersion.bringUp(writer, path: file.name, by: rules)
      _ = consume lock
    default: break
    }
    try hold(writer)
    return writer
  }

  /// Finds the version without writing, unless a killed program left a hot journal: only a writer
  /// can roll that back.
  private static func version(
    of file: ArchiveFile, _ rules: IdentityRules
  ) throws -> ArchiveVersion {
    do {
      return try ArchiveVersion.usable(queue(file.path), path: file.name, by: rules)
    } catch let error as DatabaseError where error.resultCode == .SQLITE_READONLY {
      let writer = try DatabaseQueue(path: file.path, configuration: writing)
      return try ArchiveVersion.usable(writer, path: file.name, by: rules)
    }
  }

  /// Rewrites an archive of an earlier version, unless another process has just done so. Throws and
  /// changes nothing if an article or mark would be lost; only an explicit repair accepts that, and
  /// it keeps the old file.
  private static func renew(
    _ file: ArchiveFile, _ rules: IdentityRules, _ renewing: (RenewalReport) -> Void
  ) throws {
    let lock = FolderLock(folder: file.folder)
    if try version(of: file, rules).isEarlier {
      let report = try ArchiveRenewal(path: file.path, keptAs: nil, rules: rules)
        .run(isWorthIt: { $0.isWhole && $0.unreadable == 0 }, progress: renewing)
      guard report.isWhole, report.unreadable == 0 else {
        throw StoreError.damaged(path: file.name, detail: "parts of it can't be read")
      }
    }
    _ = consume lock
  }

  /// Returns a read-write connection to an archive that is missing or only partly created, after
  /// creating its tables.
  private static func madeWriter(
    _ file: ArchiveFile, _ rules: IdentityRules
  ) throws -> DatabaseQueue {
    let lock = FolderLock(folder: file.folder)
    if !file.isThere, file.hasLog {
      throw StoreError.cannotOpen(
        path: file.name,
        reason:
          "only its log \(file.name)-wal is there; move the file back beside it, or the log away")
    }
    if file.isEmpty, file.hasLog {
      throw StoreError.damaged(path: file.name, detail: "it is empty, and its log is not")
    }
    var configuration = writing
    configuration.journalMode = .wal
    let writer = try DatabaseQueue(path: file.path, configuration: configuration)
    try ArchiveVersion.bringUp(writer, path: file.name, by: rules)
    _ = consume lock
    try hold(writer)
    return writer
  }

  /// Makes every commit survive a power cut, so that no mark is lost; GRDB's default is NORMAL.
  private static func hold(_ writer: DatabaseQueue) throws {
    try writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
  }

  private static var writing: Configuration {
    var configuration = ArticleStore.configuration
    configuration.prepareDatabase {
      try $0.execute(sql: "PRAGMA page_size = \(Schema.pageSize); PRAGMA cache_size = -4000")
    }
    return configuration
  }

  private static func queue(_ name: String) throws -> DatabaseQueue {
    var configuration = ArticleStore.configuration
    configuration.readonly = true
    return try DatabaseQueue(path: name, configuration: configuration)
  }

  private static func pool(_ name: String) throws -> DatabasePool {
    var configuration = ArticleStore.configuration
    configuration.readonly = true
    configuration.maximumReaderCount = 4
    return try DatabasePool(path: name, configuration: configuration)
  }
}
