extension ScreenState {
  /// Takes what the archive answers; an answer to a question that is no longer asked is dropped.
  mutating func takeAnswer(_ event: Event) -> [Effect] {
    switch event {
    case .rows(let page, let request): return take(page, for: request)
    case .counted(let count, let generation):
      if generation == self.generation { list.take(total: count) }
    case .article(let article, let id): return take(article, for: id)
    case .facets(let facets, let request): return take(facets, for: request)
    case .idled: return [.archive(.loadSummary)]
    case .summary(let summary): return take(summary)
    case .marked(let change): return take(change)
    case .ruled(let change, let articles): return take(change, articles: articles)
    case .explained(let why, let spot): takeExplanation(why, of: spot)
    case .imported(let count):
      message = ScreenMessage(text: "imported \(count) sample articles", isProblem: false)
      return [.archive(.loadSummary)] + renewQuery()
    case .failed(let sentence):
      pendingPage = nil
      awaitedMarks = []
      message = ScreenMessage(text: sentence, isProblem: true)
    case .informed(let sentence): message = ScreenMessage(text: sentence, isProblem: false)
    case .started, .key, .typed, .mouse, .resized: break
    }
    return []
  }

  /// Other programs import too: what they bring is told, and shown when the person asks for it.
  private mutating func take(_ summary: ArchiveSummary) -> [Effect] {
    let known = self.summary
    self.summary = summary
    guard let known, summary.articles > known.articles else { return [] }
    if known.articles == 0 { return renewQuery() }
    if message?.isProblem != true {
      let count = summary.articles - known.articles
      message = ScreenMessage(
        text: "\(count) new \(count == 1 ? "article" : "articles"); Ctrl-l shows them",
        isProblem: false)
    }
    return []
  }

  private mutating func take(_ page: ArticlePage, for request: RowsRequest) -> [Effect] {
    guard request.generation == generation else { return [] }
    if pendingPage == request.anchor { pendingPage = nil }
    list.take(page, anchor: request.anchor, keeping: keptArticle)
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
    return focus == .text ? markOpened(article) : []
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
