/// A ruling to add or revoke.
package struct RulingChange: Hashable, Sendable {
  /// The ruling.
  package var ruling: EntityRuling
  /// The article that it was made on, which is updated first.
  package var article: Article.ID
  /// Whether to add or revoke it.
  package var isOn: Bool
  /// The reason for the change.
  package var reason: MarkChange.Reason
}
