import Archive
import Dispatch
import Feeds
import Insight
import ReaderModel
import Synchronization
import Text

/// Fetches subscriptions while the reader is used, and tells it how far that is.
final class ReaderFetch: Sendable {
  private let queue = DispatchQueue(label: "archive.fetch", qos: .utility)
  private let isRunning = Atomic(false)
  private let isOver = Atomic(false)

  /// Starts a fetch of all feeds that are due, or says that one is underway.
  func start(
    store: ArticleStore, mailbox: Mailbox,
    extractor: @escaping @Sendable () throws -> InsightExtractor
  ) {
    guard isRunning.compareExchange(expected: false, desired: true, ordering: .relaxed).exchanged
    else { return mailbox.post(.informed("the feeds are being fetched already")) }
    queue.async { [self] in
      mailbox.post(Self.answer { try fetch(store, mailbox, extractor) })
      isRunning.store(false, ordering: .relaxed)
    }
  }

  /// Stops, and waits until what has come is saved.
  func end() {
    isOver.store(true, ordering: .relaxed)
    queue.sync {}
  }

  private func fetch(
    _ store: ArticleStore, _ mailbox: Mailbox, _ extractor: () throws -> InsightExtractor
  ) throws -> String {
    guard try !store.subscriptions().isEmpty else {
      return "there are no subscriptions; 'tuireader subscribe URL' makes one"
    }
    let report = try FeedFetching(store: store).run(extractor: try extractor()) {
      [isOver = question] in
      isOver()
    } progress: { progress in
      mailbox.post(.informed(Self.line(progress)))
    }
    return "fetched " + report.description
  }

  private var question: @Sendable () -> Bool {
    { [self] in isOver.load(ordering: .relaxed) }
  }

  /// `fetching 12 of 28, 40 new articles`.
  private static func line(_ progress: FetchProgress) -> String {
    "fetching " + FetchProgressBar.counts(progress)
  }

  private static func answer(_ body: () throws -> String) -> Event {
    do {
      return .fetched(TerminalText.sanitised(try body()))
    } catch let error as StoreError {
      return .failed(TerminalText.sanitised(error.shortDescription))
    } catch {
      return .failed(TerminalText.sanitised("\(error)"))
    }
  }
}
