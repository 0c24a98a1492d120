import GRDB
package import ReaderModel

/// The archive: the whole face of storage, over one SQLite file.
///
/// Reads run beside each other and beside one write, from any thread; each sees the archive as of
/// one moment. Methods throw ``StoreError`` and nothing else.
package final class ArticleStore: Sendable {
  /// The file; `:memory:` when there is none.
  package let path: String
  let writer: DatabaseQueue
  let reader: any DatabaseReader
  /// Whether the file or its folder let nothing be written: everything can be read, and what would
  /// be kept throws ``StoreError/readOnly(path:)``.
  package let isReadOnly: Bool
  /// Read in place of the file, where that can't be read as it stands.
  private let copy: PrivateCopy?
  /// What decides which names are one.
  package let rules: IdentityRules
  /// Which file it was when it was opened; nil without one.
  private let identity: FileIdentity?
  /// What saving remembers between batches, to save questions to the database.
  let saving: SavingMemory
  /// What was counted last.
  let tallies = TallyMemory()

  /// Opens the archive at `path`; makes it, and the folder that holds it, when there is none.
  ///
  /// `rules` decide which names are one value. An archive of an earlier version, or of other rules, is
  /// renewed first, on a copy.
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

  /// Writes the log into the file and removes it, unless somebody else has the archive open: a
  /// plain copy of the file is then whole, and no log outlives a file that is replaced. The
  /// connection that can write must be closed last.
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

  /// An empty archive that is gone with the store.
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

  /// Reads; the errors are the store's.
  func read<Value>(_ body: (Database) throws -> Value) throws(StoreError) -> Value {
    do { return try reader.read(body) } catch { throw StoreError(error, path: path) }
  }

  /// Writes all of it or nothing; on disk when it returns, in the file that has the path.
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

  /// Throws ``StoreError/replaced(path:)`` when the path leads to another file than the open one,
  /// or to none: what is written now would be lost with it.
  func ensureInPlace() throws(StoreError) {
    guard let identity, identity != FileIdentity(path: path) else { return }
    throw .replaced(path: path)
  }
}
