import Ingest
import ReaderModel

extension FeedUpdate {
  /// Takes the answer to the request for a feed.
  func take(
    _ answer: Result<HTTPResponse, HTTPFailure>, of subscription: Subscription, isFull: Bool,
    into ledger: inout FetchLedger
  ) throws {
    switch answer {
    case .failure(.cancelled):
      ledger.report.addWaiting(subscription, until: ledger.pauses[subscription.host])
    case .failure(let failure):
      try fail(subscription, failure.reason, wait: nil, isGone: false, &ledger)
    case .success(let response):
      try take(response, of: subscription, isFull: isFull, into: &ledger)
    }
  }

  private func take(
    _ response: HTTPResponse, of subscription: Subscription, isFull: Bool,
    into ledger: inout FetchLedger
  ) throws {
    switch response.status {
    case 304:
      var next = subscription
      next.state = subscription.state.unchanged(at: now())
      next.url = response.permanentURL ?? subscription.url
      try store.update(next)
      ledger.report.add(subscription, .unchanged)
    case 200..<300:
      let context = IngestContext(
        file: subscription.shownURL, source: subscription.title, url: response.url)
      let feed: (title: String, contents: RecordContents)
      do throws(IngestError) {
        feed = try FeedFormat.read(response.body, context: context, lexicon)
      } catch {
        return try fail(subscription, error.reason, wait: nil, isGone: false, &ledger)
      }
      try take(feed, from: response, of: subscription, isFull: isFull, into: &ledger)
    case let status:
      let wait = try pause(subscription.host, after: response, &ledger)
      try fail(
        subscription, HTTPStatus.sentence(status), wait: wait, isGone: status == 410, &ledger)
    }
  }

  /// Remembers that a host asks to be left alone, and returns for how many seconds.
  func pause(
    _ host: String, after response: HTTPResponse, _ ledger: inout FetchLedger
  ) throws -> Int? {
    let now = now()
    guard let wait = response.wait(now: Int(now / 1000)) else { return nil }
    let until = now + FetchState.pause(wait)
    ledger.pauses[host] = max(until, ledger.pauses[host] ?? 0)
    try store.pause(host, until: until, at: now)
    return wait
  }

  private func fail(
    _ subscription: Subscription, _ fault: String, wait: Int?, isGone: Bool,
    _ ledger: inout FetchLedger
  ) throws {
    var next = subscription
    next.state = subscription.state.failed(at: now(), fault: fault, wait: wait, isGone: isGone)
    try store.update(next)
    let until = next.state.isAskedToWait ? next.state.notBefore : nil
    ledger.report.add(subscription, isGone ? .gone : .failed, fault: fault, until: until)
  }

  private func take(
    _ feed: (title: String, contents: RecordContents), from response: HTTPResponse,
    of subscription: Subscription, isFull: Bool, into ledger: inout FetchLedger
  ) throws {
    var contents = feed.contents
    // A feed that names itself nowhere still has a name here.
    for index in contents.articles.indices where contents.articles[index].parsed.source == nil {
      contents.articles[index].parsed.source = subscription.name
    }
    let news = try FeedNews(contents.articles, of: subscription, in: store)
    let report = try importer.run(news.articles)
    try store.remember(news.items, of: subscription.id)
    var next = subscription
    next.feedTitle = feed.title.isEmpty ? subscription.feedTitle : feed.title
    next.url = response.permanentURL ?? subscription.url
    let fault = contents.notes.first ?? contents.failures.first.map { $0.reason }
    let isCut = contents.notes.contains { $0.hasPrefix("not well-formed") }
    next.state = subscription.state.succeeded(
      at: now(), etag: response.headers["etag"], lastModified: response.headers["last-modified"],
      fault: fault)
    // Only what is missing may come later.
    if !isCut {
      next.state.etag = response.headers["etag"]
      next.state.lastModified = response.headers["last-modified"]
    }
    if isFull, !news.pages.isEmpty {
      ledger.pages += news.pages
      ledger.held[next.id] = next
      // While its pages are missing, the next fetch must see the items again.
      (next.state.etag, next.state.lastModified) = (nil, nil)
    }
    try store.update(next)
    ledger.report.add(
      next, .updated, imported: report.imported, updated: report.updated, fault: fault)
  }
}
