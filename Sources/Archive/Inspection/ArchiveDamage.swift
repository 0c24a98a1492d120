package import ReaderModel

/// A piece of damage found by a check of an archive.
package struct ArchiveDamage: Hashable, Sendable {
  /// The part of the archive that is damaged.
  package enum Part: String, Sendable {
    /// The file's structure, by SQLite's `integrity_check`.
    case file
    case references
    /// Texts and annotations.
    case articles
    /// The values by which articles are filtered, and their counts.
    case facets
    case searchIndex = "search index"
    /// Articles, unread and bookmarked.
    case counts
    /// Bookmarks, read marks and tags.
    case marks
    /// Earlier editions of articles.
    case editions
    /// Which articles are versions of one story.
    case stories
  }

  /// The damaged part.
  package var part: Part
  /// The damaged article; nil if the damage is not in a single one.
  package var article: Article.ID?
  /// What is wrong, as one sentence without a full stop.
  package var detail: String

  /// Damage of `part`, described by `detail`.
  package init(_ part: Part, article: Article.ID? = nil, _ detail: String) {
    self.part = part
    self.article = article
    self.detail = detail
  }
}
