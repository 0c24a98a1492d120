import Archive
import Entities
import Feeds
import Foundation
import Ingest
import ReaderModel

/// Fetches the subscriptions of an archive, for the command and for the reader.
struct FeedFetching {
  /// The archive.
  let store: ArticleStore
  /// The feeds to fetch by their numbers; nil for all that are due.
  var chosen: Set<Int64>?
  /// Whether to fetch the pages of items that have only a teaser.
  var isFull = false

  /// Fetches; first waits until no other program fetches for the archive.
  ///
  /// Feeds that another program fetched meanwhile are left alone.
  func run(
    extractor: any EntityExtractor, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (FetchProgress) -> Void
  ) throws -> FetchReport {
    var begun = Self.now()
    var lock = FetchLock(archive: store.path)
    while lock == nil, !isCancelled() {
      // What the other fetches from its beginning on need not be fetched again.
      if let taken = FetchLock.taken(archive: store.path) { begun = min(begun, taken) }
      usleep(100_000)
      lock = FetchLock(archive: store.path)
    }
    let lexicon = try PageLexicon(dataFolder: DataFolder.locate())
    store.beginImport()
    let importer = Importer(
      extractor: extractor, sink: store, formats: ArticleFormats(lexicon))
    let update = FeedUpdate(
      store, importer: importer, lexicon: lexicon,
      fetcher: WebFetcher(version: TUIReader.version), now: Self.now)
    let report = try update.run(
      chosen, begun: begun, isFull: isFull, isCancelled: isCancelled, progress: progress)
    _ = consume lock
    return report
  }

  /// The time in milliseconds since 1970.
  @Sendable static func now() -> Int64 { Int64(Date().timeIntervalSince1970 * 1000) }
}
