/// An import or a fetch that added articles.
package struct ImportRun: Equatable, Sendable, Identifiable {
  /// Its number; later runs have greater ones.
  package var id: Int64
  /// When it began, in milliseconds since 1970.
  package var made: Int64
  /// How many articles it added.
  package var added: Int
  /// How many of them the archive still has.
  package var left: Int

  /// A run.
  package init(id: Int64, made: Int64, added: Int, left: Int) {
    self.id = id
    self.made = made
    self.added = added
    self.left = left
  }
}
