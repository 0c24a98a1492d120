/// A feed that the reader subscribed to.
package struct Subscription: Equatable, Sendable, Identifiable {
  /// The number of the subscription in its archive.
  package var id: Int64
  /// The address to fetch; may hold a name and a password. Show ``shownURL`` instead.
  package var url: String
  /// The name that the reader gave it; nil to take the feed's.
  package var title: String?
  /// The name that the feed gives itself; nil before the first fetch.
  package var feedTitle: String?
  /// The tags that new articles of the feed get.
  package var tags: [String]
  /// What the last fetches came to.
  package var state: FetchState
  /// How many articles came from it.
  package var articles = 0

  /// A subscription.
  package init(
    id: Int64, url: String, title: String? = nil, feedTitle: String? = nil, tags: [String] = [],
    state: FetchState = FetchState(), articles: Int = 0
  ) {
    self.id = id
    self.url = url
    self.title = title
    self.feedTitle = feedTitle
    self.tags = tags
    self.state = state
    self.articles = articles
  }

  /// The name to show: the reader's, the feed's, or else the address.
  package var name: String { title ?? feedTitle ?? shownURL }

  /// The address without a name and a password.
  package var shownURL: String { Self.withoutCredentials(url) }

  /// `url` without what stands before the `@` of its host.
  package static func withoutCredentials(_ url: String) -> String {
    guard let mark = url.firstRange(of: "://") else { return url }
    let host = url[mark.upperBound...].prefix { !"/?#".contains($0) }
    guard let at = host.lastIndex(of: "@") else { return url }
    return String(url[..<mark.upperBound] + url[url.index(after: at)...])
  }
}
