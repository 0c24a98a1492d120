/// An item of a feed that was taken into the archive once.
///
/// It keeps a later fetch from annotating the item again, from bringing back an article that the
/// reader deleted, and from replacing a whole text by the feed's teaser.
package struct SeenItem: Equatable, Sendable {
  /// Where the article's text is from.
  package enum Origin: Int, Sendable {
    /// The feed.
    case feed = 0
    /// The item's page.
    case page = 1
    /// The feed, since the page has no article.
    case feedOnly = 2
  }

  /// The 64 bits of the article's identity.
  package var identity: Int64
  /// The hash of what the feed said, by ``ArticleFingerprint/content(of:)``.
  package var content: Int64
  /// Where the text is from.
  package var origin: Origin

  /// An item.
  package init(identity: Int64, content: Int64, origin: Origin) {
    self.identity = identity
    self.content = content
    self.origin = origin
  }
}
