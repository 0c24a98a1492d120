import Foundation
import GRDB

/// The archive: the whole face of storage, over one SQLite file.
///
/// Reads run beside each other and beside one write, from any thread; each sees the archive as of one
/// moment. All methods throw ``StoreError``.
public final class ArticleStore: Sendable {
  /// `TUIR`, in the header of every archive.
  private static let applicationID: Int32 = 0x5455_4952

  /// The file; `:memory:` when there is none.
  public let path: String
  let writer: DatabaseQueue
  let reader: any DatabaseReader
  /// What saving remembers between batches, to save questions to the database.
  let saving = SavingMemory()

  /// Opens the archive at `path`; makes it, and the folder that holds it, when there is none.
  public init(path: String) throws(StoreError) {
    self.path = path
    do {
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw StoreError.cannotOpen(path: path, reason: "its folder can't be made")
    }
    do {
      var configuration = Self.configuration
      configuration.journalMode = .wal
      configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32000") }
      writer = try DatabaseQueue(path: path, configuration: configuration)
      try Self.migrate(writer, path: path)
      var reading = Self.configuration
      reading.readonly = true
      reading.maximumReaderCount = 4
      reader = try DatabasePool(path: path, configuration: reading)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Brings what is still in the log into the file, as far as nobody else is reading it, so that a
  /// plain copy of the file is whole.
  deinit {
    _ = try? writer.writeWithoutTransaction { try $0.checkpoint(.passive) }
  }

  private init(inMemory queue: DatabaseQueue) {
    path = ":memory:"
    writer = queue
    reader = queue
  }

  /// An empty archive that is gone with the store.
  public static func inMemory() throws(StoreError) -> ArticleStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration)
      try migrate(queue, path: ":memory:")
      return ArticleStore(inMemory: queue)
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  /// Cancels the reads that are running now, on any thread; they throw ``StoreError/cancelled``.
  public func interrupt() { reader.interrupt() }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase {
      $0.add(tokenizer: ArticleTokenizer.self)
      $0.add(tokenizer: BeginningTokenizer.self)
      $0.add(function: .hasBeginning)
    }
    return configuration
  }

  private static func migrate(_ queue: DatabaseQueue, path: String) throws {
    let migrator = Schema.migrator
    let isReady = try queue.read { database in
      let id = try Int32.fetchOne(database, sql: "PRAGMA application_id") ?? 0
      let isEmpty =
        try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") == 0
      guard id == applicationID || (id == 0 && isEmpty) else {
        throw StoreError.notAnArchive(path: path)
      }
      guard try !migrator.hasBeenSuperseded(database) else { throw StoreError.tooNew(path: path) }
      return try migrator.hasCompletedMigrations(database)
    }
    guard !isReady else { return }
    try queue.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
    }
    try migrator.migrate(queue)
  }

  /// Reads; the errors are the store's.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try reader.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Writes all of it or nothing; on disk when it returns.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try writer.write(body) } catch { throw StoreError(error, path: path) }
  }
}
