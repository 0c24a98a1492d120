import Ingest
import ReaderModel

/// What is new in a feed.
struct FeedNews {
  /// The articles to import, new ones with the tags of the feed.
  private(set) var articles: [ImportedArticle] = []
  /// The items to remember.
  private(set) var items: [SeenItem] = []
  /// The items whose pages may have more than the feed.
  private(set) var pages: [FullPage] = []

  /// Compares what a feed has now with what it had before.
  ///
  /// What the reader took out of the archive is left out. An article that has the text of its page is not replaced by a changed teaser. Of two items with
  /// one identity, the later in the feed is an edition of the first.
  init(
    _ found: [ImportedArticle], of subscription: Subscription, in store: any SubscriptionStore
  ) throws {
    let identities = found.map { ArticleFingerprint.number(of: $0.parsed) }
    let seen = try store.seenItems(identities)
    let known = try store.knownArticles(identities)
    let removed = try store.removedArticles(identities)
    var origins: [Int64: SeenItem.Origin] = [:]
    for (identity, article) in zip(identities, found) where !removed.contains(identity) {
      let content = ArticleFingerprint.content(of: article.parsed)
      let before = seen[identity]
      let origin = origins[identity] ?? before?.origin ?? .feed
      let isSame = before?.content == content
      origins[identity] = isSame || origin == .page ? origin : .feed
      if origins[identity] == .feed, let url = article.parsed.url {
        pages.append(
          FullPage(
            url: url, teaser: article.parsed, subscription: subscription.id, content: content))
      }
      if isSame { continue }
      items.append(
        SeenItem(identity: identity, content: content, origin: origins[identity] ?? .feed))
      guard origin != .page else { continue }
      var article = article
      article.isLatest = true
      if !known.contains(identity) { article.marks.tags = subscription.tags }
      articles.append(article)
    }
  }
}

/// The page of an item, which may hold the whole text.
struct FullPage: Sendable {
  /// The page's address.
  var url: String
  /// The host and port of it.
  var host: String { WebAddress.host(of: url) ?? "" }
  /// The article as the feed has it.
  var teaser: ParsedArticle
  /// The subscription that it is from.
  var subscription: Int64
  /// The hash of ``teaser``.
  var content: Int64
}
