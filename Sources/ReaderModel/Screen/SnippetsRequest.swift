/// A request for the words around what was searched in articles of the list.
package struct SnippetsRequest: Hashable, Sendable {
  /// The articles.
  package var articles: [Article.ID]
  /// What was searched.
  package var filter: Filter
  /// At most this many characters each.
  package var length: Int
  /// The generation of the result, so that older answers can be dropped.
  package var generation: Int
}
