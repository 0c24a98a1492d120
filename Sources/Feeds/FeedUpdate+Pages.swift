import Ingest
import ReaderModel

extension FeedUpdate {
  /// Fetches the pages in the ledger, one at a time from each host, and replaces teasers by them.
  func fetchPages(
    _ ledger: Guarded<FetchLedger>, isCancelled: @escaping @Sendable () -> Bool,
    progress: @escaping @Sendable (FetchProgress) -> Void
  ) {
    let (pages, feeds) = ledger.withLock { ledger in
      ledger.dropPages(at: now())
      return (ledger.pages, ledger.done)
    }
    if pages.isEmpty { return }
    fetcher.run(pages.map { HTTPRequest(url: $0.url) }, isCancelled: isCancelled) { index, answer in
      ledger.withLock { ledger in
        ledger.attempt { ledger in try take(answer, of: pages[index], into: &ledger) }
        ledger.done += 1
        progress(
          FetchProgress(done: ledger.done, total: feeds + pages.count, report: ledger.report))
      }
    }
    if isCancelled() { return }
    ledger.withLock { ledger in
      let held = ledger.held.values
      ledger.attempt { _ in for subscription in held { try store.update(subscription) } }
    }
  }

  private func take(
    _ answer: Result<HTTPResponse, HTTPFailure>, of page: FullPage, into ledger: inout FetchLedger
  ) throws {
    guard case .success(let response) = answer else {
      ledger.held[page.subscription] = nil
      if case .failure(.cancelled) = answer, ledger.pauses[page.host] == nil { return }
      return ledger.fail(page)
    }
    // Servers that are ill now may be well the next time.
    if response.status >= 500 || response.status == 429 {
      ledger.fail(page)
      _ = try pause(page.host, after: response, &ledger)
      return
    }
    let whole = response.status < 300 ? article(in: response, of: page) : nil
    var item = SeenItem(
      identity: ArticleFingerprint.number(of: page.teaser), content: page.content,
      origin: .feedOnly)
    if let whole {
      var page = ImportedArticle(whole)
      page.isLatest = true
      _ = try importer.run([page])
      item.origin = .page
      ledger.report.pages += 1
    } else {
      ledger.report.failedPages += 1
    }
    try store.remember([item], of: page.subscription)
  }

  /// The article of the page with what the feed says of it; nil if the page has no more text.
  private func article(in response: HTTPResponse, of page: FullPage) -> ParsedArticle? {
    let format = HTMLFormat(lexicon)
    let record = RawRecord(bytes: response.body, line: 1)
    let context = IngestContext(file: page.url, source: page.teaser.source, url: response.url)
    guard var whole = try? format.article(from: record, context: context).parsed,
      whole.text.utf8.count > page.teaser.text.utf8.count
    else { return nil }
    let teaser = page.teaser
    // The feed gives the identity, and it is surer of its own items than a page of itself.
    (whole.originID, whole.url, whole.source) = (teaser.originID, teaser.url, teaser.source)
    if !teaser.title.isEmpty { whole.title = teaser.title }
    if teaser.published != .unknown { whole.published = teaser.published }
    if whole.authors.isEmpty { whole.authors = teaser.authors }
    return whole
  }
}
