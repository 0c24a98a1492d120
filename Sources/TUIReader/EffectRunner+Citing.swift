import Archive
import ReaderModel

/// Articles as a reader cites them.
extension EffectRunner {
  /// The most articles that are copied at once; a terminal's clipboard takes no more.
  private static let mostCopied = 500

  func cite(_ group: ArticleGroup, _ part: CitedPart) {
    run(on: quick, isStale: { false }) { store throws(StoreError) in
      let articles = try self.articles(of: group, atMost: Self.mostCopied, in: store)
      let lines: [String]
      do {
        let citation = try Citation(dataFolder: DataFolder.locate())
        lines = articles.compactMap { article in
          switch part {
          case .passage(let passage): citation.quote(passage, of: article.parsed)
          case .sources: citation.line(article.parsed)
          case .links: article.parsed.url.flatMap { $0.isEmpty ? nil : $0 }
          }
        }
      } catch {
        return Self.failed("\(error)")
      }
      return .cited(lines.joined(separator: "\n"), part, count: lines.count)
    }
  }

  private func articles(
    of group: ArticleGroup, atMost limit: Int, in store: ArticleStore
  ) throws(StoreError) -> [Article] {
    var articles: [Article] = []
    for id in try ids(of: group, in: store).prefix(limit) {
      if let article = try store.article(id) { articles.append(article) }
    }
    return articles
  }
}
