import Foundation
import GRDB
import ReaderModel

/// The connections to an archive's file, opened as the file and its folder allow.
struct ArchiveConnections {
  let writer: DatabaseQueue
  let reader: any DatabaseReader
  /// Whether nothing can be written.
  let isReadOnly: Bool
  /// What is read in place of the file, where that can't be read as it stands.
  let copy: PrivateCopy?

  /// Connections to `file`, which is made when it is not there, and saved anew when it is of an
  /// earlier version or of other rules for names.
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

  /// Reads `file` where nothing can be written: as it stands when it is whole by itself, through the
  /// log when another program has that open, else from a copy.
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

  /// Nil when only a copy can be read: its log has to be brought in, or it is of an older version.
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

  /// A connection that writes, to an archive of the present version.
  private static func preparedWriter(
    _ file: ArchiveFile, _ rules: IdentityRules, _ renewing: (RenewalReport) -> Void
  ) throws -> DatabaseQueue {
    if file.isEmpty { return try madeWriter(file, rules) }
    guard let header = ArchiveHeader(path: file.path), header.isDatabase else {
      throw StoreError.notAnArchive(path: file.name)
    }
    if header.applicationID == ArchiveVersion.applicationID, !header.isSound {
      throw StoreError.damaged(path: file.name, detail: "its header says what none can")
    }
    if header.applicationID != ArchiveVersion.applicationID || !header.isLogged {
      // Another program's database would become a logged one if it were opened to be written.
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

  /// The version, found without writing, unless a program that was killed left a change half-done
  /// beside the file: only who can write can take that back.
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

  /// Saves an archive of an earlier version anew, unless another process did meanwhile. One from which
  /// something would be lost stays as it is, for a repair that is asked for and keeps it.
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

  /// The same, to an archive that is to be made, or was not made to the end.
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

  /// What a person marked outlives a power cut too; GRDB asks for less.
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
