import GRDB
import Glibc
package import ReaderModel

/// The archive: the interface to all storage, which is one SQLite file.
///
/// Any thread may read, concurrently with other reads and one write; each read sees a snapshot.
/// Methods throw only ``StoreError``.
package final class ArticleStore: Sendable {
  /// The path of the file; `:memory:` if there is none.
  package let path: String
  let writer: DatabaseQueue
  let reader: any DatabaseReader
  /// Whether the file or its folder is not writable: everything can be read, and writes throw
  /// ``StoreError/readOnly(path:)``.
  package let isReadOnly: Bool
  /// The copy that is read if the file can't be read in place.
  private let copy: PrivateCopy?
  /// The rules that decide which names mean the same.
  package let rules: IdentityRules
  /// The file that was opened; nil for an archive in memory.
  private let identity: FileIdentity?
  /// A cache between batches, which saves queries.
  let saving: SavingMemory
  /// A cache of the last counts.
  let tallies = TallyMemory()
  /// A cache of the counts of saved searches.
  let searchCounts = SearchCountMemory()
  /// How a reader's writes go before those of an import; nil in programs that are no reader.
  private let turn = Guarded<WriteTurn?>(nil)
  /// The first arrival of the import that is running; nil if it added nothing yet.
  let run = Guarded<Int64?>(nil)

  /// Opens the archive at `path`; creates it and its folder if missing.
  ///
  /// `rules` decide which names are one value. An archive of an earlier version or other rules is
  /// rewritten first.
  /// - Parameter renewing: Called periodically with the progress of the renewal.
  package init(
    path: String, rules: IdentityRules, renewing: (RenewalReport) -> Void = { _ in }
  ) throws(StoreError) {
    self.path = path
    self.rules = rules
    saving = SavingMemory(by: rules)
    do {
      let connections = try ArchiveConnections(
        to: ArchiveFile(path: path), rules: rules, renewing: renewing)
      (writer, reader) = (connections.writer, connections.reader)
      (isReadOnly, copy) = (connections.isReadOnly, connections.copy)
      identity = FileIdentity(path: path)
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Makes short writes go before the rest of imports, of this program and of others, until the
  /// archive is closed. Call it in a reader.
  package func goFirst() {
    guard !isReadOnly, identity != nil else { return }
    turn.withLock { $0 = WriteTurn(archive: path, asReader: true) }
  }

  /// Merges the log into the file and removes it, unless another program has the archive open. Then
  /// a plain copy of the file is complete, and no log outlives a replaced file. The writer must be
  /// closed last.
  deinit {
    if turn.withLock({ $0 }) != nil { unlink(path + ".turn") }
    try? reader.close()
    try? writer.close()
  }

  private init(inMemory queue: DatabaseQueue, rules: IdentityRules) {
    self.rules = rules
    saving = SavingMemory(by: rules)
    path = ":memory:"
    (writer, reader, isReadOnly) = (queue, queue, false)
    (copy, identity) = (nil, nil)
  }

  /// An empty archive in memory.
  package static func inMemory(rules: IdentityRules) throws(StoreError) -> ArticleStore {
    do {
      let queue = try DatabaseQueue(configuration: configuration)
      try ArchiveVersion.bringUp(queue, path: ":memory:", by: rules)
      return ArticleStore(inMemory: queue, rules: rules)
    } catch {
      throw StoreError(error, path: ":memory:")
    }
  }

  /// Cancels the reads that are running now, on any thread; they throw ``StoreError/cancelled``.
  package func interrupt() { reader.interrupt() }

  static var configuration: Configuration {
    var configuration = Configuration()
    configuration.busyMode = .callback(waiting)
    configuration.prepareDatabase {
      $0.add(tokenizer: ArticleTokenizer.self)
      $0.add(tokenizer: BeginningTokenizer.self)
    }
    return configuration
  }

  /// Waits for another program's write, two milliseconds at a time for half a minute.
  private static let waiting: @Sendable (Int) -> Bool = { attempts in
    usleep(2000)
    return attempts < 15_000
  }

  /// Runs `body` on a snapshot; converts errors to ``StoreError``.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try reader.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs `body` in a transaction, synced to disk on return. Throws if the path no longer leads to
  /// the open file.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      guard let turn = turn.withLock({ $0 }) else { return try writeInTurn(body) }
      return try turn.first { try writeInTurn(body) }
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Whether this program is a reader, whose short writes go first.
  var isReader: Bool { turn.withLock { $0 } != nil }

  /// Runs `body` in a transaction like ``write(_:)``, but lets others go first.
  func writeInTurn<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do {
      try ensureInPlace()
      let value = try writer.write(body)
      try ensureInPlace()
      return value
    } catch {
      throw StoreError(error, path: path)
    }
  }

  /// Throws ``StoreError/replaced(path:)`` if the path leads to another file than the open one, or
  /// to none: a write would be lost.
  func ensureInPlace() throws(StoreError) {
    guard let identity, identity != FileIdentity(path: path) else { return }
    throw .replaced(path: path)
  }
}
