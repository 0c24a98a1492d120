extension ScreenState {
  /// Handles an answer of the archive; drops answers to outdated requests.
  mutating func takeAnswer(_ event: Event) -> [Effect] {
    switch event {
    case .rows(let page, let request):
      return list.take(page, for: request) ? obey([list.follow]) : []
    case .counted(let count, let generation): list.take(count, generation: generation)
    case .article(let article, let id): return take(article, for: id)
    case .facets(let facets, let request): return take(facets, for: request)
    case .idled: return [.archive(.loadSummary)]
    case .summary(let summary): return take(summary)
    case .marked(let change): return take(change)
    case .ruled(let change, let articles): return take(change, articles: articles)
    case .explained(let why, let spot): return answerOverlay(.explanation(why, spot))
    case .matched(let count, let query): return answerOverlay(.matches(count, query))
    case .imported(let count):
      return tell("imported \(count) sample articles") + [.archive(.loadSummary)] + renewQuery()
    case .failed(let sentence):
      list.giveUp()
      marks.giveUp()
      return tell(Phrase(sentence), isProblem: true)
    case .informed(let sentence): return tell(Phrase(sentence))
    case .fetched(let sentence): return tell(Phrase(sentence)) + [.archive(.loadSummary)]
    case .started, .key, .typed, .mouse, .resized, .rebound: break
    }
    return []
  }

  private mutating func answerOverlay(_ answer: OverlayAnswer) -> [Effect] {
    withOverlay { $0.take(answer, in: $1) } ?? []
  }

  /// Announces articles imported by other programs; the list shows them on request.
  private mutating func take(_ summary: ArchiveSummary) -> [Effect] {
    let known = self.summary
    self.summary = summary
    guard let known, summary.articles > known.articles else { return [] }
    if known.articles == 0 { return renewQuery() }
    if message?.isProblem == true { return [] }
    let count = summary.articles - known.articles
    return tell("\(count) new \(count == 1 ? "article" : "articles"); \(key: .redraw) shows them")
  }

  private mutating func take(_ article: Article?, for id: Article.ID) -> [Effect] {
    guard reading.take(article, for: id) else { return [] }
    sidebar.rebuild(for: article?.annotation)
    markSelection()
    guard let article else {
      return tell("the archive no longer has this article", isProblem: true)
    }
    guard opening == article.id else { return [] }
    opening = nil
    return markOpened(article)
  }

  private mutating func take(_ facets: [Facet], for request: FacetsRequest) -> [Effect] {
    guard request.ticket == tickets[request.purpose] else { return [] }
    switch request.purpose {
    case .picker: return answerOverlay(.facets(facets))
    case .pane:
      sidebar.take(facets, of: request.kind)
      return []
    }
  }
}
