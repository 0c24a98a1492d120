extension ScreenState {
  /// Performs requests of a pane or a window, in order.
  mutating func obey(_ requests: [ScreenRequest]) -> [Effect] {
    var effects: [Effect] = []
    for request in requests { effects += obey(request) }
    return effects
  }

  private mutating func obey(_ request: ScreenRequest) -> [Effect] {
    switch request {
    case .effect(let effect): return [effect]
    case .tell(let phrase): return tell(phrase)
    case .report(let phrase): return tell(phrase, isProblem: true)
    case .perform(let action): return perform(action)
    case .move(let movement, let pane): return send(.move(movement), to: pane) ?? []
    case .focus(let pane): return focus(on: pane)
    case .read: return readSelected()
    case .open(let overlay): return open(overlay)
    case .resume(let overlay): self.overlay = overlay
    case .close:
      overlay = nil
      reading.keepFound()
    case .remember(let line, let sort): typedLines.remember(line, as: sort)
    case .filter(let filters): return add(filters)
    case .filterAnew(let filters):
      return replaceQuery(
        with: ArticleQuery(filter: .conjunction(filters), order: result.order))
    case .showWhole(let query): return showTyped(query, isWhole: true)
    case .keepWhole(let query): return replaceQuery(with: query)
    case .removeFilter(let index): return removeFilter(at: index)
    case .showTyped(let query): return showTyped(query)
    case .keep(let query): return keep(query)
    case .follow(let id): return follow(id)
    case .selectMention(let field, let offset): selectMention(in: field, at: offset)
    case .markSelection: markSelection()
    case .find(let words): reading.findTyped(words)
    case .keepMatches:
      return reading.matches.isEmpty
        ? tell(Phrase("‘\(reading.needle)’ is not in this article")) : []
    case .narrow(let text):
      return focus == .insight ? obey(insight.narrow(to: text)) : narrowSidebar(to: text)
    case .openFact(let row): return open(row)
    case .countFacets(let requests):
      return requests.first.map { ask(requests, for: $0.purpose) } ?? []
    case .pickValues(let kind, let text, let limit, let isInResult):
      let request = FacetsRequest(
        kind: kind, query: isInResult ? result.query : .everything, narrowedBy: text, limit: limit,
        purpose: .picker, ticket: 0)
      return ask([request], for: .picker)
    case .rule(let ruling): return rule(ruling)
    case .openSearch(let name): return openSearch(name)
    case .change(let deed): return change(deed)
    case .keepPlace(let letter): return keepPlace(letter)
    case .returnToPlace(let letter): return returnToPlace(letter)
    case .openLink(let link): return open(link: link)
    }
    return []
  }

  /// Requests facets; answers to earlier requests of the purpose will be dropped.
  mutating func ask(
    _ requests: [FacetsRequest], for purpose: FacetsRequest.Purpose
  ) -> [Effect] {
    guard !requests.isEmpty else { return [] }
    let ticket = tickets[purpose, default: 0] + 1
    tickets[purpose] = ticket
    return requests.map { request in
      var request = request
      request.ticket = ticket
      if request.kind == .country, !request.narrowedBy.isEmpty {
        request.countries = setting.countries.codes(meantBy: request.narrowedBy)
      }
      return .archive(.loadFacets(request))
    }
  }

  /// Narrows the third pane; facets are searched in the archive.
  mutating func narrowSidebar(to text: String) -> [Effect] {
    sidebar.narrow(to: text, of: reading.article?.annotation)
    markSelection()
    return ask(sidebar.facetRequests(result.query), for: .pane)
  }
}
