/// A ruling that the reader makes, or takes back.
public struct RulingChange: Hashable, Sendable {
  /// The ruling.
  public var ruling: EntityRuling
  /// The article that it was made on, which shows it first.
  public var article: Article.ID
  /// Whether it shall hold.
  public var isOn: Bool
  /// Why, which says where it goes in the history.
  public var reason: MarkChange.Reason
}
