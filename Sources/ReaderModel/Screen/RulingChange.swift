/// A ruling that the reader makes, or takes back.
package struct RulingChange: Hashable, Sendable {
  /// The ruling.
  package var ruling: EntityRuling
  /// The article that it was made on, which shows it first.
  package var article: Article.ID
  /// Whether it shall hold.
  package var isOn: Bool
  /// Why, which says where it goes in the history.
  package var reason: MarkChange.Reason
}
