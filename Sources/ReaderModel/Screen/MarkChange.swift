/// A mark on an article, as it was and as it shall be.
package struct MarkChange: Hashable, Sendable {
  /// Which mark.
  package enum Kind: Hashable, Sendable {
    case bookmarked, read
  }

  /// Why the change is made, which says where it goes in the history.
  package enum Reason: Hashable, Sendable {
    case asked, undone, redone
    /// By opening the article; not part of the history.
    case opened
  }

  /// The article.
  package var article: Article.ID
  /// Which mark.
  package var kind: Kind
  /// How it shall be.
  package var isOn: Bool
  /// Why.
  package var reason: Reason
}
