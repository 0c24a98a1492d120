package import ReaderModel

/// Iterates over the whole articles of a result, in the order of the query.
///
/// Reads rows in pages, so memory stays constant and the archive may change between articles.
package struct ArticleWalk {
  /// An article of the result.
  package enum Step: Sendable {
    case article(Article)
    /// The article is damaged; the walk can continue after it.
    case damaged(Article.ID, detail: String)
  }

  private static let rowsAtOnce = 200

  private let store: ArticleStore
  private let query: ArticleQuery
  private var anchor = PageAnchor.top
  private var rows: ArraySlice<ArticleRow> = []

  init(store: ArticleStore, query: ArticleQuery) {
    self.store = store
    self.query = query
  }

  /// Returns the next article; nil after the last one.
  package mutating func next() throws(StoreError) -> Step? {
    while true {
      if rows.isEmpty {
        rows = try store.rows(matching: query, from: anchor, limit: Self.rowsAtOnce)[...]
        guard let last = rows.last else { return nil }
        anchor = .after(last.position)
      }
      let row = rows.removeFirst()
      do throws(StoreError) {
        // Skip an article that was deleted meanwhile.
        if let article = try store.article(row.id) { return .article(article) }
      } catch .damaged(_, let detail) {
        return .damaged(row.id, detail: detail)
      }
    }
  }
}
