extension ScreenState {
  /// Starts a new query: requests its first page and counts; earlier requests become stale.
  ///
  /// A query that is new for good goes into the history, for undo and the way back.
  mutating func renewQuery(keeping place: ListPlace? = nil) -> [Effect] {
    if !result.isTyping, result != settled {
      trail.leave(Trail.Stop(result: settled, place: placeBeforeTyping ?? list.window.place))
      marks.take(ResultChange(before: settled, after: result))
      settled = result
    }
    let query = result.query
    unlisted = 0
    return list.renew(query, keeping: place, visible: layout.visibleItems)
      + ask(sidebar.facetRequests(query), for: .pane)
  }

  /// Shows the result that an undone or redone change leads to.
  mutating func show(_ result: ResultQuery, at place: ListPlace?) -> [Effect] {
    let place = place?.reordered(by: result.order, before: self.result.order)
    self.result = result
    settled = result
    leaveChips()
    return renewQuery(keeping: place)
  }

  /// Goes back to the result before, or forward again.
  mutating func walkTrail(_ step: WalkStep) -> [Effect] {
    let present = Trail.Stop(result: settled, place: list.window.place)
    let stop = step == .previous ? trail.goBack(from: present) : trail.goForward(from: present)
    guard let stop else {
      return tell(step == .previous ? "no result before this one" : "no result after this one")
    }
    result.order = stop.result.order
    return show(stop.result, at: stop.place)
  }

  /// Shows the result of a query while it is typed; nil ends that.
  mutating func showTyped(_ query: ArticleQuery?, isWhole: Bool = false) -> [Effect] {
    if !result.isTyping, query != nil { placeBeforeTyping = list.window.place }
    guard result.show(query, isWhole: isWhole) else { return [] }
    defer { if !result.isTyping { placeBeforeTyping = nil } }
    return renewQuery(keeping: result.isTyping ? nil : placeBeforeTyping)
  }

  /// Adds a typed query to the filters.
  mutating func keep(_ query: ArticleQuery) -> [Effect] {
    let before = result.filters
    result.keep(query)
    tellReplaced(before)
    defer { placeBeforeTyping = nil }
    return renewQuery(keeping: placeAfterTyping)
  }

  /// Says which of the filters from before a new one has replaced.
  private mutating func tellReplaced(_ before: [Filter]) {
    guard let replaced = before.first(where: { !result.filters.contains($0) }) else { return }
    _ = tell(Phrase("in place of ‘\(replaced.label(setting.countries))’, which says the opposite"))
  }

  /// The row to which the reader moved while a query was typed, or else the one from before, if the
  /// result has it.
  var placeAfterTyping: ListPlace? {
    let hasMoved = placeBeforeTyping != nil && list.window.cursor > 0
    var place = hasMoved ? list.window.place : placeBeforeTyping ?? list.window.place
    place?.isOptional = !hasMoved
    return place
  }

  mutating func add(_ filters: [Filter]) -> [Effect] {
    let before = result.filters
    guard result.add(filters) else { return tell("this filter is set already") }
    tellReplaced(before)
    return renewQuery(keeping: list.window.place)
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
      return renewQuery(keeping: list.window.place)
    }
  }

  mutating func removeFilter(at index: Int) -> [Effect] {
    guard result.remove(at: index) else { return tell("no filter is set") }
    leaveChips()
    return renewQuery(keeping: list.window.place)
  }

  /// Adds the filter, or removes it if it is set.
  mutating func toggleFilter(_ filter: Filter) -> [Effect] {
    result.filters.firstIndex(of: filter).map { removeFilter(at: $0) } ?? add([filter])
  }

  mutating func sort(by order: ArticleQuery.Order) -> [Effect] {
    let before = result.order
    result.order = order
    return renewQuery(keeping: list.window.place?.reordered(by: order, before: before))
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
    defer { placeBeforeTyping = nil }
    return renewQuery(keeping: placeAfterTyping)
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
