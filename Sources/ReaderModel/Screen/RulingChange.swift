/// A ruling to be made or taken back.
package struct RulingChange: Hashable, Sendable {
  /// The ruling.
  package var ruling: EntityRuling
  /// The article that it was made on, which shows it first.
  package var article: Article.ID
  /// Whether it is made or taken back.
  package var isOn: Bool
  /// Why the change is made.
  package var reason: MarkChange.Reason
}
