/// A mark to be set or removed on an article.
package struct MarkChange: Hashable, Sendable {
  /// Which mark.
  package enum Kind: Hashable, Sendable {
    case bookmarked, read
  }

  /// The reason for the change; decides whether it enters the history.
  package enum Reason: Hashable, Sendable {
    case asked, undone, redone
    /// By opening the article; not part of the history.
    case opened
  }

  /// What a change is about, for the status line.
  package enum Subject: Hashable, Sendable {
    /// One article, by its title.
    case article(String)
    /// The versions of a story, by a title.
    case story(String)
    /// Several articles.
    case several
  }

  /// The article.
  package var article: Article.ID
  /// Other articles that get the mark with it.
  package var others: [Article.ID] = []
  /// What they are, for the status line.
  package var subject = Subject.article("")
  /// Which mark.
  package var kind: Kind
  /// Whether to set or remove it.
  package var isOn: Bool
  /// The reason.
  package var reason: Reason

  /// All articles that it changes.
  package var articles: [Article.ID] { [article] + others }
}
