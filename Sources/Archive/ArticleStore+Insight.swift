import GRDB
package import ReaderModel

/// Facts of the articles of a result.
extension ArticleStore {
  /// Articles that are read for a page at most; if they don't fill it, it ends early.
  private static let mostArticles = 200

  /// The next page of facts, in the order of their articles. Damaged articles have none.
  package func insights(_ request: InsightRequest) throws(StoreError) -> InsightPage {
    let facts = InsightSelection(request, by: rules)
    var query = request.query
    query.isFolded = false
    if let possession = request.list.possession {
      query.filter = .conjunction(query.filter.conditions + [.has(possession)])
    } else if let month = request.month {
      query.filter = .conjunction(query.filter.conditions + [.field(.moment, month)])
    }
    var page = InsightPage(next: request.after)
    var left = Self.mostArticles
    while left > 0 {
      let anchor = page.next.map { PageAnchor.after($0) } ?? .top
      let articles = try self.page(matching: query, from: anchor, limit: min(50, left))
      for (index, row) in articles.rows.enumerated() {
        if let article = try? article(row.id) {
          page.rows += facts.rows(of: article, listedAs: row)
        }
        page.next = row.position
        guard page.rows.count >= request.limit else { continue }
        if articles.isLast, index == articles.rows.count - 1 { page.next = nil }
        return page
      }
      if articles.isLast { page.next = nil }
      guard !articles.isLast, !articles.rows.isEmpty else { return page }
      left -= articles.rows.count
    }
    return page
  }
}
