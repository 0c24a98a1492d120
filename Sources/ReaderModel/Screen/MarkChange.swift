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

  /// The article.
  package var article: Article.ID
  /// Other versions of its story that get the mark with it.
  package var others: [Article.ID] = []
  /// Which mark.
  package var kind: Kind
  /// Whether to set or remove it.
  package var isOn: Bool
  /// The reason.
  package var reason: Reason

  /// All articles that it changes.
  package var articles: [Article.ID] { [article] + others }
}
