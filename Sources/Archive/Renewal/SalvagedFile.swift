import Foundation
import GRDB
import ReaderModel

/// Patches a damaged database in place, so that SQLite opens it and can read the intact parts.
struct SalvagedFile {
  private let file: ArchiveFile
  private let rules: IdentityRules

  init(_ file: ArchiveFile, rules: IdentityRules) {
    self.file = file
    self.rules = rules
  }

  /// Restores the header, pads a truncated file, and replaces an unreadable schema table by that of
  /// a new archive, whose tables have the same root pages. Throws if that doesn't help.
  func prepare() throws {
    try restoreHeader()
    try fillUp()
    if !canReadContents {
      try replaceContents()
      guard canReadContents else {
        throw StoreError.damaged(path: file.name, detail: "its list of tables is gone")
      }
    }
  }

  /// Writes the constant header bytes, if the header or the tables show that the file is an
  /// archive.
  private func restoreHeader() throws {
    guard let header = ArchiveHeader(path: file.path) else { return }
    let isNamed = header.applicationID == ArchiveVersion.applicationID
    guard isNamed || version == .mislabelled else { return }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file.path))
    defer { try? handle.close() }
    for (place, bytes) in ArchiveHeader.constants {
      try handle.seek(toOffset: UInt64(place))
      try handle.write(contentsOf: bytes)
    }
  }

  private var version: ArchiveVersion? {
    try? DatabaseQueue(path: file.path, configuration: ArticleStore.configuration)
      .read { try ArchiveVersion(of: $0) }
  }

  /// Pads the file with zeros to a whole page, and to the length in its header.
  private func fillUp() throws {
    guard let header = ArchiveHeader(path: file.path) else { return }
    let handle = try FileHandle(forUpdating: URL(fileURLWithPath: file.path))
    defer { try? handle.close() }
    let size = Int(try handle.seekToEnd())
    let whole = (size + Schema.pageSize - 1) / Schema.pageSize * Schema.pageSize
    let wanted = header.isDatabase && !file.hasLog ? header.fileSize ?? whole : whole
    // A damaged header may claim any length.
    if wanted > size, wanted < 4 * size + (1 << 20) {
      try handle.truncate(atOffset: UInt64(wanted))
    }
  }

  private var canReadContents: Bool {
    do {
      let queue = try DatabaseQueue(path: file.path, configuration: ArticleStore.configuration)
      return try queue.read { database in
        let version = try ArchiveVersion(of: database)
        guard version == .current || version.isEarlier else { return false }
        _ = try Row.fetchAll(database, sql: "SELECT * FROM sqlite_master")
        return try database.tableExists("article_body") && database.tableExists("bookmark")
      }
    } catch {
      return false
    }
  }

  private func replaceContents() throws {
    let folder = file.path + ".contents"
    try? FileManager.default.removeItem(atPath: folder)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let model = ArchiveFile(path: folder + "/archive.sqlite")
    do { _ = try ArticleStore(path: model.path, rules: rules) }
    let pages = try DatabaseQueue(path: model.path).read {
      try Int.fetchAll(
        $0,
        sql: """
          SELECT pageno FROM dbstat WHERE name IN ('sqlite_schema', 'grdb_migrations',
            'sqlite_autoindex_grdb_migrations_1')
          """)
    }
    let new = try FileHandle(forReadingFrom: URL(fileURLWithPath: model.path))
    let old = try FileHandle(forUpdating: URL(fileURLWithPath: file.path))
    defer {
      try? new.close()
      try? old.close()
    }
    let count = UInt32(try old.seekToEnd() / UInt64(Schema.pageSize))
    for page in pages {
      let place = UInt64((page - 1) * Schema.pageSize)
      try new.seek(toOffset: place)
      guard var bytes = try new.read(upToCount: Schema.pageSize) else { continue }
      if page == 1 { Self.set(pages: count, in: &bytes) }
      try old.seek(toOffset: place)
      try old.write(contentsOf: bytes)
    }
    // The log would bring the old pages back.
    if file.hasLog { try FileManager.default.removeItem(atPath: file.log) }
  }

  /// Sets the page count in the header to that of this file, and the freelist to empty
  /// (https://www.sqlite.org/fileformat2.html, "The Database Header").
  private static func set(pages: UInt32, in bytes: inout Data) {
    let count = (0..<4).map { UInt8(truncatingIfNeeded: pages >> (24 - 8 * UInt32($0))) }
    bytes.replaceSubrange(28..<32, with: count)
    bytes.replaceSubrange(32..<40, with: [UInt8](repeating: 0, count: 8))
  }
}
