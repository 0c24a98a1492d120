/// A feed in a list of subscriptions.
package struct ListedFeed: Hashable, Sendable {
  /// The address of the feed.
  package var url: String
  /// The name that the list gives it; nil if none.
  package var title: String?
  /// The names of the folders around it, from the outside in, and its categories.
  package var tags: [String]

  /// A feed of a list.
  package init(url: String, title: String? = nil, tags: [String] = []) {
    self.url = url
    self.title = title
    self.tags = tags
  }
}

/// A query with a name.
package struct NamedQuery: Hashable, Sendable {
  /// The name that the reader gave it.
  package var name: String
  /// The line, as ``ArticleQuery`` parses it.
  package var query: String

  /// A query with a name.
  package init(name: String, query: String) {
    self.name = name
    self.query = query
  }
}

/// What a person followed in another reader: feeds to subscribe to, and searches to keep.
package struct FollowedSources: Equatable, Sendable {
  /// The feeds, in the order of the file.
  package var feeds: [ListedFeed]
  /// The searches, in the order of the file.
  package var searches: [NamedQuery]

  /// Feeds and searches.
  package init(feeds: [ListedFeed] = [], searches: [NamedQuery] = []) {
    self.feeds = feeds
    self.searches = searches
  }

  /// Whether there is nothing to follow.
  package var isEmpty: Bool { feeds.isEmpty && searches.isEmpty }
}

/// How many of some feeds and searches were new.
package struct FollowingCount: Equatable, Sendable {
  /// The feeds that were not subscribed to before.
  package var feeds: Int
  /// The searches whose names were free.
  package var searches: Int

  /// Numbers of new feeds and searches.
  package init(feeds: Int = 0, searches: Int = 0) {
    self.feeds = feeds
    self.searches = searches
  }
}
