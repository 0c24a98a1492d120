/// A mark on an article, as it was and as it shall be.
public struct MarkChange: Hashable, Sendable {
  /// Which mark.
  public enum Kind: Hashable, Sendable {
    case bookmarked, read
  }

  /// Why the change is made, which says where it goes in the history.
  public enum Reason: Hashable, Sendable {
    case asked, undone, redone
    /// By opening the article; not part of the history.
    case opened
  }

  /// The article.
  public var article: Article.ID
  /// Which mark.
  public var kind: Kind
  /// How it shall be.
  public var isOn: Bool
  /// Why.
  public var reason: Reason
}
