extension ScreenState {
  mutating func changeResult(_ action: Action) -> [Effect] {
    switch action {
    case .pick(let kind): return openPicker(kind)
    case .search: return openPrompt()
    case .removeLastFilter: return removeFilter(at: filters.count - 1)
    case .removeSelectedFilter: return removeFilter(at: chip)
    case .removeAllFilters:
      guard !filters.isEmpty else { return tell("no filter is set") }
      filters = []
      leaveChips()
      return renewQuery(keeping: list.selected?.id)
    case .onlyBookmarked: return toggle(.mark(.bookmarked))
    case .onlyUnread: return toggle(.mark(.unread))
    case .changeOrder: return sort(by: order.next)
    case .toggleFacets: return switchSidebar()
    default: return []
    }
  }

  /// `f`: entities or facets; where the pane is not on the screen, it comes with the facets and takes
  /// the keys.
  private mutating func switchSidebar() -> [Effect] {
    let isHidden = layout.entities.isEmpty
    let content: Sidebar.Content =
      isHidden || sidebar.content == .entities ? .facets : .entities
    if isHidden { focus = .entities }
    if content != sidebar.content {
      sidebar.content = content
      sidebar.cursor = nil
      sidebar.narrowing = ""
      rebuildSidebar()
    }
    markSelection()
    return requestFacets()
  }

  /// A new query: the first page and the counts are asked for, what was asked before is stale.
  mutating func renewQuery(keeping id: Article.ID? = nil) -> [Effect] {
    generation += 1
    list.awaitAnother()
    keptArticle = id
    pendingPage = .top
    let limit =
      id == nil ? max(ListWindow.firstPageSize, layout.visibleItems) : ListWindow.pageSize
    let rows = ArchiveEffect.loadRows(request(.top, limit: limit))
    return [.archive(rows), .archive(.count(query, generation: generation))] + requestFacets()
  }

  mutating func add(_ new: [Filter]) -> [Effect] {
    let fresh = Filter.conjunction(new).distinctConditions.filter { !filters.contains($0) }
    guard !fresh.isEmpty else { return tell("this filter is set already") }
    filters += fresh
    return renewQuery()
  }

  mutating func removeFilter(at index: Int) -> [Effect] {
    guard filters.indices.contains(index) else { return tell("no filter is set") }
    filters.remove(at: index)
    leaveChips()
    return renewQuery(keeping: list.selected?.id)
  }

  mutating func sort(by order: ArticleQuery.Order) -> [Effect] {
    self.order = order
    return renewQuery()
  }

  /// Filters by the row that is selected in the third pane.
  mutating func filterBySelection() -> [Effect] {
    switch sidebar.selected {
    case .entity(let index):
      guard let entity = reading.article?.annotation.entities[index] else { return [] }
      return entity.filter.map { add([$0]) } ?? tell("events can't be filtered by yet")
    case .facet(let facet):
      return facet.kind.filter(for: facet).map { add([$0]) } ?? []
    case .date:
      _ = reading.walkMentions(by: 1)
      return focus(on: .text)
    default: return []
    }
  }

  /// Says something in the status line.
  mutating func tell(_ text: String) -> [Effect] {
    message = ScreenMessage(text: text, isProblem: false)
    return []
  }

  /// Asks for the facets of the result when the third pane shows them.
  mutating func requestFacets() -> [Effect] {
    guard sidebar.content == .facets else { return [] }
    let ticket = nextTicket(.pane)
    return Sidebar.facetKinds.map { kind in
      .archive(
        .loadFacets(
          FacetsRequest(
            kind: kind, query: query, narrowedBy: "", limit: Sidebar.facetLimit, purpose: .pane,
            ticket: ticket)))
    }
  }

  mutating func nextTicket(_ purpose: FacetsRequest.Purpose) -> Int {
    tickets[purpose, default: 0] += 1
    return tickets[purpose, default: 0]
  }

  private mutating func toggle(_ filter: Filter) -> [Effect] {
    if let index = filters.firstIndex(of: filter) { return removeFilter(at: index) }
    return add([filter])
  }

  /// Keeps the chosen chip among the chips; leaves them when there are none.
  mutating func leaveChips() {
    chip = min(chip, max(0, filters.count - 1))
    if focus == .chips && filters.isEmpty { focus = .list }
  }
}

extension ArticleQuery.Order {
  /// The order that `s` changes to.
  fileprivate var next: ArticleQuery.Order {
    let all = Self.allCases
    let place = all.firstIndex(of: self) ?? 0
    return all[(place + 1) % all.count]
  }
}

extension Entity {
  /// The filter for articles with the entity; nil for kinds that can't be asked of.
  fileprivate var filter: Filter? {
    switch kind {
    case .country: country.map(Filter.country)
    case .event: .phrase(name)
    case .person, .organisation, .weapon, .place:
      Facet.Kind(kind)?.filter(named: name, country: country, role: role)
    }
  }
}
