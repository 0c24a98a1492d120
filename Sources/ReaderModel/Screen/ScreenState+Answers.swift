extension ScreenState {
  /// Takes what the archive answers; an answer to a question that is no longer asked is dropped.
  mutating func takeAnswer(_ event: Event) -> [Effect] {
    switch event {
    case .rows(let rows, let request): return take(rows, for: request)
    case .counted(let count, let generation):
      if generation == self.generation { list.take(total: count) }
    case .article(let article, let id): return take(article, for: id)
    case .facets(let facets, let request): return take(facets, for: request)
    case .summary(let summary): self.summary = summary
    case .marked(let change): return take(change)
    case .imported(let count):
      message = ScreenMessage(text: "imported \(count) sample articles", isProblem: false)
      return [.loadSummary] + renewQuery()
    case .failed(let sentence):
      pendingPage = nil
      message = ScreenMessage(text: sentence, isProblem: true)
    case .informed(let sentence): message = ScreenMessage(text: sentence, isProblem: false)
    case .started, .key, .mouse, .resized: break
    }
    return []
  }

  private mutating func take(_ rows: [ArticleRow], for request: RowsRequest) -> [Effect] {
    guard request.generation == generation else { return [] }
    if pendingPage == request.anchor { pendingPage = nil }
    list.take(rows, anchor: request.anchor, limit: request.limit, keeping: keptArticle)
    if case .top = request.anchor { keptArticle = nil }
    return followCursor()
  }

  private mutating func take(_ article: Article?, for id: Article.ID) -> [Effect] {
    guard id == wantedArticle else { return [] }
    reading.show(article)
    rebuildSidebar()
    markSelection()
    guard let article else {
      message = ScreenMessage(text: "the archive holds this article no more", isProblem: true)
      return []
    }
    guard focus == .text, !article.isRead else { return [] }
    return [.mark(MarkChange(article: id, kind: .read, isOn: true, reason: .opened))]
  }

  private mutating func take(_ facets: [Facet], for request: FacetsRequest) -> [Effect] {
    guard request.ticket == tickets[request.purpose] else { return [] }
    switch request.purpose {
    case .picker: return takePicks(facets)
    case .pane:
      sidebar.take(facets, of: request.kind)
      if sidebar.content == .facets { rebuildSidebar() }
      return []
    }
  }
}
