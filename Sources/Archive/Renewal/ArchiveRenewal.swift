import Foundation
import GRDB
import ReaderModel

/// Rewrites an archive, of any version and however damaged, into a fresh file that then replaces
/// it. This is how archives are migrated and repaired.
///
/// Locks the old file, merges its log, and then only reads it. Once the fresh file is complete and
/// synced, it replaces the old one in one atomic rename.
struct ArchiveRenewal {
  private static let savedAtOnce = 256

  let path: String
  /// Where to keep the old file; nil to discard it.
  let keptAs: String?

  let rules: IdentityRules

  /// The folder of the fresh file. It is a separate one because opening an archive locks its
  /// folder.
  private var workshop: String { path + ".renewed" }
  private var fresh: String { workshop + "/archive.sqlite" }

  /// Rewrites the archive.
  ///
  /// `isWorthIt` gets the report before the fresh file replaces the old one; if it returns false,
  /// nothing changes. `progress` is called after every batch.
  func run(
    isWorthIt: (RenewalReport) -> Bool = { _ in true },
    progress: (RenewalReport) throws -> Void = { _ in }
  ) throws -> RenewalReport {
    var configuration = ArticleStore.configuration
    configuration.busyMode = .immediateError
    configuration.prepareDatabase { try $0.execute(sql: "PRAGMA locking_mode = EXCLUSIVE") }
    removeFresh()
    let old = try DatabaseQueue(path: path, configuration: configuration)
    return try old.inDatabase { database in
      try Self.leaveLog(database)
      try database.execute(sql: "BEGIN EXCLUSIVE")
      defer { try? database.execute(sql: "ROLLBACK") }
      do {
        let report = try copy(database, progress: progress)
        guard isWorthIt(report) else {
          removeFresh()
          return report
        }
        try changePlaces()
        return report
      } catch {
        removeFresh()
        throw error
      }
    }
  }

  /// Merges the log into the file. Throws while another connection has the archive open.
  private static func leaveLog(_ database: Database) throws {
    _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = DELETE")
  }

  // MARK: Copying

  private func copy(
    _ database: Database, progress: (RenewalReport) throws -> Void
  ) throws -> RenewalReport {
    let source = ArchiveSource(database, try ArchiveVersion(of: database))
    var report = RenewalReport()
    report.total = try? Int.fetchOne(database, sql: "SELECT articles FROM tally")
    let store = try ArticleStore(path: fresh, rules: rules)
    for table in MarkTable.allCases {
      if try !table.copy(from: database, to: store) { report.damagedMarks.append(table.rawValue) }
    }
    var items: [ArchiveSource.Item] = []
    var identities: Set<Int64> = []
    var saved: [Int64: Int64] = [:]
    let census = ArticleCensus(database)
    for key in source.keys {
      do {
        guard var item = try source.item(key) else { continue }
        if identities.contains(item.identity) {
          item.identity = ArticleFingerprint.number(of: item.parsed)
        }
        guard identities.insert(item.identity).inserted else { throw RecordReader.Unreadable() }
        items.append(item)
        saved[key] = item.identity
      } catch {
        report.unreadable += 1
      }
      guard items.count == Self.savedAtOnce else { continue }
      try save(items, in: store, report: &report)
      items.removeAll(keepingCapacity: true)
      try progress(report)
    }
    try save(items, in: store, report: &report)
    try renumberSearches(in: store, saved: saved)
    // The arrivals may be among what can't be read.
    try store.write { database in
      try database.execute(
        sql: "UPDATE article SET added = NULL WHERE added NOT IN (SELECT id FROM arrival)")
    }
    report.lost = census.lost(saved: saved)
    try progress(report)
    _ = try store.writer.writeWithoutTransaction { try $0.checkpoint(.truncate) }
    return report
  }

  private func save(
    _ items: [ArchiveSource.Item], in store: ArticleStore, report: inout RenewalReport
  ) throws {
    var packed = try PackedArticle.all(
      items.map { AnnotatedArticle(parsed: $0.parsed, annotation: $0.found ?? .empty) })
    for index in items.indices { packed[index].extractor = items[index].extractor }
    try store.write { database in
      var session = try SavingSession(database: database, by: rules)
      for (item, article) in zip(items, packed) {
        let number = try session.insert(
          article, identity: item.identity, number: nil, added: item.added)
        try session.joinStory(article.story, number: number)
      }
      try session.finish()
    }
    report.articles += items.count
    report.unannotated += items.count { $0.found == nil }
  }

  /// Lets the searches go on from the article that they went up to; `saved` maps the old numbers of
  /// texts to identities.
  private func renumberSearches(in store: ArticleStore, saved: [Int64: Int64]) throws {
    try store.write { database in
      for row in try Row.fetchAll(database, sql: "SELECT id, looked FROM saved_search") {
        let (id, looked): (Int64, Int64) = (row["id"], row["looked"])
        let last = saved.keys.filter { $0 <= looked }.max().flatMap { saved[$0] }
        try database.execute(
          sql: """
            UPDATE saved_search
            SET looked = coalesce((SELECT body FROM article WHERE identity = ?), 0) WHERE id = ?
            """,
          arguments: [last, id])
      }
    }
  }

  // MARK: Files

  private func removeFresh() { try? FileManager.default.removeItem(atPath: workshop) }

  /// Renames the fresh file, which is closed and synced, over the old one.
  private func changePlaces() throws {
    if let keptAs {
      try? FileManager.default.removeItem(atPath: keptAs)
      try FileManager.default.linkItem(atPath: path, toPath: keptAs)
    }
    guard !ArchiveFile(path: fresh).hasLog, rename(fresh, path) == 0 else {
      throw StoreError.cannotOpen(path: path, reason: "its renewed copy can't take its place")
    }
    removeFresh()
    // The rename is durable only once the folder is synced.
    let folder = Foundation.open(
      URL(fileURLWithPath: path).deletingLastPathComponent().path, O_RDONLY)
    guard folder >= 0 else { return }
    fsync(folder)
    close(folder)
  }
}
