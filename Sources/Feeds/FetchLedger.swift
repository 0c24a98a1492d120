import ReaderModel

/// What a fetch has come to.
struct FetchLedger {
  var report = FetchReport()
  var done = 0
  /// The pages to fetch.
  var pages: [FullPage] = []
  /// Subscriptions as they will be when all of their pages have come.
  var held: [Int64: Subscription] = [:]
  /// Until when hosts want to be left alone, in milliseconds since 1970.
  var pauses: [String: Int64] = [:]
  /// Why the archive could not take something; ends the fetch.
  var error: (any Error)?

  /// Runs `body` unless it failed before, and keeps its error.
  mutating func attempt(_ body: (inout FetchLedger) throws -> Void) {
    guard error == nil else { return }
    do { try body(&self) } catch { self.error = error }
  }

  /// Counts a page that did not come; the next fetch sees its item again.
  mutating func fail(_ page: FullPage) {
    held[page.subscription] = nil
    report.failedPages += 1
  }

  /// Gives up the pages of hosts that want to be left alone.
  mutating func dropPages(at now: Int64) {
    for page in pages where pauses[page.host, default: 0] > now { fail(page) }
    pages.removeAll { pauses[$0.host, default: 0] > now }
  }
}
