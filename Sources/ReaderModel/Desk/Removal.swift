/// Articles that were taken out of the archive together and can be put back.
package struct Removal: Equatable, Sendable, Identifiable {
  /// How long the archive keeps what was taken out, in milliseconds.
  package static let kept: Int64 = 30 * 24 * 3600 * 1000

  /// The number of the removal, which no other has.
  package var id: Int64
  /// When it was made, in milliseconds since 1970.
  package var made: Int64
  /// How many articles can be put back.
  package var articles: Int

  /// A removal.
  package init(id: Int64, made: Int64, articles: Int) {
    self.id = id
    self.made = made
    self.articles = articles
  }
}
