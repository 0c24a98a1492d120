import GRDB
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

  /// Merges the log into the file and removes it, unless another program has the archive open. Then
  /// a plain copy of the file is complete, and no log outlives a replaced file. The writer must be
  /// closed last.
  deinit {
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
    configuration.busyMode = .timeout(30)
    configuration.prepareDatabase {
      $0.add(tokenizer: ArticleTokenizer.self)
      $0.add(tokenizer: BeginningTokenizer.self)
    }
    return configuration
  }

  /// Runs `body` on a snapshot; converts errors to ``StoreError``.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try reader.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Runs `body` in a transaction, synced to disk on return. Throws if the path no longer leads to
  /// the open file.
  func write<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
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
