/// A saved search in the rail.
package struct SearchItem: Equatable, Sendable {
  /// The search.
  package var search: SavedSearch
  /// Its query; nil if its line can't be read.
  package var query: ArticleQuery?
  /// What it finds; nil until it is counted.
  package var count: SearchCount?
  /// Whether the title bar says what is new in it.
  package var isAlerting = false
}

/// The saved searches beside the list, or over it.
package struct SearchesPane: Pane {
  /// The searches, in the reader's order.
  package private(set) var items: [SearchItem] = []
  /// The index of the selected search.
  package private(set) var cursor = 0
  /// The first search on the screen.
  package private(set) var top = 0
  /// Whether the rail is shown where there is room.
  package internal(set) var isOpen = false
  /// Names in the reader's order; searches without a place come last.
  var order: [String] = []
  /// Names of the searches whose news the title bar tells.
  var alerts: Set<String> = []

  /// The selected search.
  package var selected: SearchItem? { items.indices.contains(cursor) ? items[cursor] : nil }

  /// The most places that are kept, with those of searches that are not there.
  private static let remembered = 1000

  /// The searches that have something new to tell.
  package var news: [SearchItem] { items.filter { $0.isAlerting && ($0.count?.new ?? 0) > 0 } }

  /// Takes the searches of the archive; what is known of them stays until they are counted again.
  mutating func take(_ searches: [SavedSearch], reading: (String) -> ArticleQuery?) {
    let selected = selected?.search.name
    let counts = Dictionary(items.map { ($0.search.name, $0.count) }) { first, _ in first }
    let places = Dictionary(order.enumerated().map { ($1, $0) }) { first, _ in first }
    items = searches.enumerated().sorted {
      (places[$0.element.name] ?? order.count, $0.offset)
        < (places[$1.element.name] ?? order.count, $1.offset)
    }.map { _, search in
      SearchItem(
        search: search, query: reading(search.query), count: counts[search.name] ?? nil,
        isAlerting: alerts.contains(search.name))
    }
    // Places of searches that are not there now stay, in case they come back.
    order += items.map(\.search.name).filter { !order.contains($0) }
    if order.count > Self.remembered { order = items.map(\.search.name) }
    cursor = items.firstIndex { $0.search.name == selected } ?? min(cursor, max(0, items.count - 1))
  }

  /// What to count, in the order of ``items``; nil if there is nothing.
  var requests: [SearchCount.Request]? {
    let requests = items.compactMap { item in
      item.query.map { SearchCount.Request(query: $0, looked: item.search.looked) }
    }
    return requests.isEmpty ? nil : requests
  }

  /// Takes counts of requests that are still the same.
  mutating func take(_ counts: [SearchCount], of requests: [SearchCount.Request]) {
    for (request, count) in zip(requests, counts) {
      for index in items.indices
      where items[index].query == request.query && items[index].search.looked == request.looked {
        items[index].count = count
      }
    }
  }

  /// Moves the selected search up or down; returns false at the end.
  mutating func moveSelected(_ step: WalkStep) -> Bool {
    let target = cursor + step.rawValue
    guard items.indices.contains(cursor), items.indices.contains(target) else { return false }
    guard let place = order.firstIndex(of: items[cursor].search.name),
      let other = order.firstIndex(of: items[target].search.name)
    else { return false }
    order.swapAt(place, other)
    items.swapAt(cursor, target)
    cursor = target
    return true
  }

  /// Turns on or off that the title bar tells what is new; returns which.
  mutating func toggleAlert() -> Bool? {
    guard items.indices.contains(cursor) else { return nil }
    items[cursor].isAlerting.toggle()
    alerts = Set(items.filter(\.isAlerting).map(\.search.name))
    return items[cursor].isAlerting
  }

  /// Scrolls so that the cursor is among `visible` rows.
  mutating func scroll(visible: Int) {
    top = max(min(top, cursor), cursor - max(1, visible) + 1)
  }
}

extension SearchesPane {
  package static let context = KeyContext("searches", "saved searches", under: .panes)

  static let keys: [KeyBinding] = [
    KeyBinding(
      "search-up", .moveSearch(.previous), [.character("K")], in: context, .panes,
      "saved searches: move this one up"),
    KeyBinding(
      "search-down", .moveSearch(.next), [.character("J")], in: context, .panes,
      "saved searches: move this one down"),
    KeyBinding(
      "alert", .alertSearch, [.character("!")], in: context, .panes,
      "saved searches: say in the title bar what is new in it"),
    KeyBinding(
      "drop-search", .dropSearch, [.character("D")], in: context, .panes,
      "saved searches: remove this one"),
  ]

  package func search(typed: TypedLines) -> any Overlay { SearchPrompt(history: typed[.queries]) }

  package mutating func update(
    _ input: PaneInput, in screen: Surroundings
  ) -> [ScreenRequest]? {
    switch input {
    case .move(let movement):
      let page = screen.layout.rail.height
      switch movement {
      case .top: cursor = 0
      case .bottom: cursor = max(0, items.count - 1)
      case .row(let row): cursor = row
      case .lines, .halfPages, .pages: cursor += movement.lines(page: page) ?? 0
      }
      cursor = min(max(0, cursor), max(0, items.count - 1))
    case .step: return nil
    case .activate: return selected.map { [.openSearch($0.search.name)] } ?? []
    case .wheel(let turns): cursor = min(max(0, cursor + turns), max(0, items.count - 1))
    case .click(_, let y):
      let row = top + y - screen.layout.content(of: screen.layout.rail).y
      if items.indices.contains(row) { cursor = row }
      return [.focus(.searches)]
    }
    return []
  }

  package func hints(in screen: Surroundings) -> [Hint] {
    if items.isEmpty { return [Hint(.keepSearch, "keep this query"), .help, Hint(.back, "back")] }
    return [
      Hint(.activate, "open"), Hint(.keepSearch, "keep this query"), Hint(.alertSearch, "alert"),
      Hint(.moveSearch(.next), "down"), Hint(.moveSearch(.previous), "up"),
      Hint(.dropSearch, "remove"), .help, Hint(.back, "back"),
    ]
  }
}
