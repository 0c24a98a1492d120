extension ScreenState {
  /// Starts a new query: requests its first page and counts; earlier requests become stale.
  mutating func renewQuery(keeping id: Article.ID? = nil) -> [Effect] {
    let query = result.query
    return list.renew(query, keeping: id, visible: layout.visibleItems)
      + ask(sidebar.facetRequests(query), for: .pane)
  }

  mutating func add(_ filters: [Filter]) -> [Effect] {
    let before = result.filters
    guard result.add(filters) else { return tell("this filter is set already") }
    if let replaced = before.first(where: { !result.filters.contains($0) }) {
      _ = tell(
        Phrase("in place of ‘\(replaced.label(setting.countries))’, which says the opposite"))
    }
    return renewQuery()
  }

  mutating func removeFilter(_ choice: FilterChoice) -> [Effect] {
    switch choice {
    case .last: return removeFilter(at: result.filters.count - 1)
    case .selected:
      guard focus == .chips else {
        return tell("no filter is selected; \(key: .focus(.previous)) goes to them")
      }
      return removeFilter(at: chips.cursor)
    case .all:
      guard !result.filters.isEmpty else { return tell("no filter is set") }
      result.removeAll()
      leaveChips()
      return renewQuery(keeping: list.window.selected?.id)
    }
  }

  mutating func removeFilter(at index: Int) -> [Effect] {
    guard result.remove(at: index) else { return tell("no filter is set") }
    leaveChips()
    return renewQuery(keeping: list.window.selected?.id)
  }

  /// Adds the filter, or removes it if it is set.
  mutating func toggleFilter(_ filter: Filter) -> [Effect] {
    result.filters.firstIndex(of: filter).map { removeFilter(at: $0) } ?? add([filter])
  }

  mutating func sort(by order: ArticleQuery.Order) -> [Effect] {
    result.order = order
    return renewQuery()
  }

  /// Replaces all filters by a typed query.
  mutating func replaceQuery(_ line: String) -> [Effect] {
    do {
      return replaceQuery(with: try setting.query(line))
    } catch {
      return tell(Phrase(error.description), isProblem: true)
    }
  }

  /// Replaces all filters by a query.
  mutating func replaceQuery(with query: ArticleQuery) -> [Effect] {
    let isFolded = result.isFolded
    result = ResultQuery(query)
    result.isFolded = isFolded
    leaveChips()
    return renewQuery()
  }

  /// Opens the whole query as a line.
  mutating func editQuery() -> [Effect] {
    open(SearchPrompt(editing: result.line, history: typedLines[.queries]))
  }

  /// Clamps the selected chip; moves the focus to the list if there are no chips.
  private mutating func leaveChips() {
    chips.fit(result.filters.count)
    if focus == .chips && result.filters.isEmpty { focus = .list }
  }
}
