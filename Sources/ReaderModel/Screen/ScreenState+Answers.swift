import Text

extension ScreenState {
  /// Handles an answer of the archive; drops answers to outdated requests.
  mutating func takeAnswer(_ event: Event) -> [Effect] {
    switch event {
    case .rows(let page, let request):
      guard list.take(page, for: request) else { return [] }
      let sought = lookForMissedPlace()
      return sought + obey([list.follow])
    case .counted(let count, let generation): list.take(count, generation: generation)
    case .article(let article, let id): return take(article, for: id)
    case .facets(let facets, let request): return take(facets, for: request)
    case .insights(let page, let request): insight.take(page, for: request)
    case .dossier(let dossier, let ticket): insight.take(dossier, ticket: ticket)
    case .snippets(let texts, let request): list.take(texts, for: request)
    case .idled: return [.archive(.loadSummary)]
    case .summary(let summary): return take(summary)
    case .marked(let change): return take(change)
    case .changed(let change, let count): return take(change, count: count)
    case .cited(let text, let part, let count): return take(text, of: part, count: count)
    case .exported(let outcome): return take(outcome)
    case .searches(let found): return take(found)
    case .searchesCounted(let counts, let requests):
      searches.take(counts, of: requests)
    case .edited(let text): return answerOverlay(.edited(text))
    case .ruled(let change, let articles): return take(change, articles: articles)
    case .explained(let why, let spot): return answerOverlay(.explanation(why, spot))
    case .matched(let count, let reach): return answerOverlay(.matches(count, reach))
    case .imported(let count):
      return tell("imported \(count) sample articles") + [.archive(.loadSummary)] + renewQuery()
    case .failed(let sentence):
      list.giveUp()
      marks.giveUp()
      sidebar.giveUp()
      return tell(Phrase(sentence), isProblem: true)
    case .informed(let sentence): return tell(Phrase(sentence))
    case .fetched(let sentence):
      fetchOutcome = sentence
      return tellFetched() + [.archive(.loadSummary)]
    case .started, .key, .typed, .mouse, .doubleClicked, .resized, .rebound: break
    }
    return []
  }

  mutating func answerOverlay(_ answer: OverlayAnswer) -> [Effect] {
    withOverlay { $0.take(answer, in: $1) } ?? []
  }

  /// Announces articles imported by other programs; the list shows them on request.
  private mutating func take(_ summary: ArchiveSummary) -> [Effect] {
    let known = self.summary
    self.summary = summary
    let counts = known == summary ? [] : countSearches()
    return counts + announce(summary, after: known)
  }

  private mutating func announce(_ summary: ArchiveSummary, after known: ArchiveSummary?)
    -> [Effect]
  {
    guard let known, summary.articles > known.articles else { return [] }
    if known.articles == 0 { return renewQuery() }
    let count = summary.articles - known.articles
    unlisted += count
    if message?.isProblem == true { return [] }
    if let fetchOutcome, message?.text.hasPrefix(fetchOutcome) == true { return tellFetched() }
    return tell("\(grouped(count, "new article")); \(key: .redraw) shows them")
  }

  /// Says what a fetch came to and, once the archive's count shows it, how to see what is new.
  private mutating func tellFetched() -> [Effect] {
    guard let fetchOutcome else { return [] }
    guard unlisted > 0 else { return tell(Phrase(fetchOutcome)) }
    return tell("\(fetchOutcome); \(key: .redraw) shows \(unlisted == 1 ? "it" : "them")")
  }

  private mutating func take(_ article: Article?, for id: Article.ID) -> [Effect] {
    guard reading.take(article, for: id) else { return [] }
    sidebar.rebuild(for: article?.annotation)
    markSelection()
    guard let article else {
      return tell("the archive no longer has this article", isProblem: true)
    }
    return arrived(article)
  }

  private mutating func take(_ facets: FacetPage, for request: FacetsRequest) -> [Effect] {
    guard request.ticket == tickets[request.purpose] else { return [] }
    switch request.purpose {
    case .picker: return answerOverlay(.facets(facets.values))
    case .insight:
      let newest = list.window.rows.compactMap(\.published.day).max()
      return obey(insight.take(facets.values, upTo: newest ?? setting.today))
    case .pane:
      sidebar.take(facets, of: request.kind)
      return []
    }
  }
}
