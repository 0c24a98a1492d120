/// The words around what was searched, for rows that were on the screen.
package struct ListSnippets: Equatable, Sendable {
  private var texts: [Article.ID: String] = [:]
  private var asked: Set<Article.ID> = []

  /// The text of an article; nil until it has come.
  package subscript(id: Article.ID) -> String? { texts[id] }

  /// Those of `ids` that were not asked for; they count as asked from now on.
  mutating func missing(_ ids: [Article.ID]) -> [Article.ID] {
    ids.filter { asked.insert($0).inserted }
  }

  mutating func take(_ found: [Article.ID: String]) { texts.merge(found) { _, new in new } }
}

extension ListPane {
  /// The snippet of a row; nil if it has none yet.
  package func snippet(of id: Article.ID) -> String? { snippets[id] }

  /// Requests the snippets of the rows on the screen that have none.
  mutating func askForSnippets(
    _ layout: ScreenLayout, _ query: ArticleQuery, generation: Int
  ) -> [Effect] {
    guard layout.showsSnippets else { return [] }
    let shown = window.rows.dropFirst(window.top).prefix(layout.visibleItems)
    let ids = snippets.missing(shown.map(\.id))
    if ids.isEmpty { return [] }
    return [
      .archive(
        .loadSnippets(
          SnippetsRequest(
            articles: ids, filter: query.filter, length: max(20, layout.list.width - 5),
            generation: generation)))
    ]
  }
}
