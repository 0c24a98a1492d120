package import Ingest
package import ReaderModel

/// Fetches subscriptions into an archive: requests, feeds, articles, and what the next fetch needs.
package struct FeedUpdate: Sendable {
  let store: any SubscriptionStore
  let importer: Importer
  let lexicon: PageLexicon
  let fetcher: WebFetcher
  /// The time, in milliseconds since 1970.
  let now: @Sendable () -> Int64

  /// An update of the subscriptions in `store`, whose articles `importer` takes.
  package init(
    _ store: any SubscriptionStore, importer: Importer, lexicon: PageLexicon, fetcher: WebFetcher,
    now: @escaping @Sendable () -> Int64
  ) {
    self.store = store
    self.importer = importer
    self.lexicon = lexicon
    self.fetcher = fetcher
    self.now = now
  }

  /// Fetches the subscriptions in `chosen`, or all that are due if that is nil.
  ///
  /// A feed that another program fetched after `begun` is left alone. With `isFull`, the page of every
  /// item that has only a teaser is fetched too. `progress` is called after each answer, on another
  /// thread. What came before `isCancelled` returned true is kept.
  /// - Throws: What the archive throws.
  package func run(
    _ chosen: Set<Int64>? = nil, begun: Int64, isFull: Bool = false,
    isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (FetchProgress) -> Void = { _ in }
  ) throws -> FetchReport {
    let ledger = Guarded(FetchLedger(pauses: try store.hostPauses().filter { $0.value > begun }))
    // Not in the ledger, which is locked while articles are saved and answers keep coming.
    let isBroken = Guarded(false)
    let isOver = { @Sendable in isCancelled() || isBroken.withLock { $0 } }
    var due: [Subscription] = []
    for subscription in try store.subscriptions() {
      if let chosen, !chosen.contains(subscription.id) { continue }
      if let fetched = subscription.state.fetched, fetched >= begun { continue }
      let state = subscription.state
      let until = ledger.withLock { $0.pauses[subscription.host] }
      if until == nil, state.isDue(at: begun, isNamed: chosen != nil) {
        due.append(subscription)
      } else {
        let told = state.isAskedToWait ? state.notBefore : nil
        ledger.withLock { $0.report.addWaiting(subscription, until: until ?? told) }
      }
    }
    let feeds = due
    let requests = feeds.map { feed in
      HTTPRequest(url: feed.url, etag: feed.state.etag, lastModified: feed.state.lastModified)
    }
    fetcher.run(requests, isCancelled: isOver) { index, answer in
      ledger.withLock { ledger in
        ledger.attempt { ledger in
          try take(answer, of: feeds[index], isFull: isFull, into: &ledger)
        }
        if ledger.error != nil { isBroken.withLock { $0 = true } }
        ledger.done += 1
        progress(FetchProgress(done: ledger.done, total: feeds.count, report: ledger.report))
      }
    }
    if isFull { fetchPages(ledger, isCancelled: isOver, progress: progress) }
    return try ledger.withLock { ledger in
      if let error = ledger.error { throw error }
      ledger.report.isInterrupted = isCancelled()
      return ledger.report
    }
  }
}

/// How far a fetch is.
package struct FetchProgress: Equatable, Sendable {
  /// Feeds and pages that answered.
  package var done: Int
  /// All feeds and pages.
  package var total: Int
  /// What they came to so far.
  package var report: FetchReport
}
