package import ReaderModel

/// Something in an archive that is not as it must be.
package struct ArchiveDamage: Hashable, Sendable {
  /// Where something may be wrong.
  package enum Part: String, Sendable {
    /// The file's own structure, as SQLite sees it.
    case file
    case references
    /// Texts and annotations.
    case articles
    /// The values by which articles are filtered, and how many have them.
    case facets
    case searchIndex = "search index"
    /// Articles, unread and bookmarked.
    case counts
    /// Bookmarks, read marks and tags.
    case marks
  }

  /// Where it is.
  package var part: Part
  /// The article that is concerned; nil when it is not one alone.
  package var article: Article.ID?
  /// What is wrong there, one sentence without a full stop.
  package var detail: String

  /// A piece of damage.
  package init(_ part: Part, article: Article.ID? = nil, _ detail: String) {
    self.part = part
    self.article = article
    self.detail = detail
  }
}
