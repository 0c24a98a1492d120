package import ReaderModel

extension FollowedSources {
  /// Only the feeds that can be subscribed to, with their addresses as a server takes them, and why
  /// the others can't.
  package static func checked(
    _ feeds: [ListedFeed], file: String
  ) -> (feeds: [ListedFeed], failures: [IngestError]) {
    var usable: [ListedFeed] = []
    var failures: [IngestError] = []
    for var feed in feeds {
      feed.url = WebAddress.escaped(feed.url)
      if WebAddress.isPage(feed.url) {
        usable.append(feed)
      } else {
        let shown = Subscription.withoutCredentials(String(feed.url.prefix(200)))
        failures.append(.unusableFeed(address: shown, file: file))
      }
    }
    return (usable, failures)
  }
}
