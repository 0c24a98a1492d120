/// What a change of tags did to one article.
package struct TagChange: Equatable, Sendable {
  /// The article.
  package var article: Article.ID
  /// Names that it did not have before.
  package var added: [String]
  /// Names that it no longer has.
  package var removed: [String]

  /// A change.
  package init(article: Article.ID, added: [String] = [], removed: [String] = []) {
    self.article = article
    self.added = added
    self.removed = removed
  }

  /// The change that undoes it.
  package var reversed: TagChange {
    TagChange(article: article, added: removed, removed: added)
  }
}
