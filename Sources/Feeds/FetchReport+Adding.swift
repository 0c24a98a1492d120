import ReaderModel

extension FetchReport {
  /// Adds what came of a feed.
  mutating func add(
    _ subscription: Subscription, _ result: Result, imported: Int = 0, updated: Int = 0,
    fault: String? = nil
  ) {
    feeds.append(
      Feed(
        name: subscription.name, url: subscription.shownURL, result: result, imported: imported,
        updated: updated, fault: fault))
  }

  /// Adds a feed that is not yet asked.
  mutating func addWaiting(_ subscription: Subscription) {
    add(subscription, .waiting, fault: subscription.state.fault)
  }
}
