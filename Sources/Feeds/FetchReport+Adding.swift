import Ingest
import ReaderModel

extension Subscription {
  /// The host and port of its feed.
  var host: String { WebAddress.host(of: url) ?? "" }
}

extension FetchReport {
  /// Adds what came of a feed.
  mutating func add(
    _ subscription: Subscription, _ result: Result, imported: Int = 0, updated: Int = 0,
    fault: String? = nil, until: Int64? = nil
  ) {
    feeds.append(
      Feed(
        name: subscription.name, url: subscription.shownURL, result: result, imported: imported,
        updated: updated, fault: fault, until: until))
  }

  /// Adds a feed that is not yet asked; `until` is what its server asked for.
  mutating func addWaiting(_ subscription: Subscription, until: Int64? = nil) {
    add(subscription, .waiting, fault: subscription.state.fault, until: until)
  }
}
