/// Facts of the result in place of text and entities: events, deals, quotes, dates, or all about one
/// entity.
package struct InsightPane: Equatable, Sendable {
  /// What it shows; nil if it is closed.
  package internal(set) var content: InsightContent?
  /// The facts that have come.
  package internal(set) var rows: [InsightRow] = []
  /// What stands in the pane.
  package internal(set) var items: [InsightItem] = []
  /// The index of the selected item.
  package internal(set) var cursor = 0
  /// The first item on the screen.
  package internal(set) var top = 0
  /// The words that the facts must have.
  package internal(set) var narrowing = ""
  /// How the facts are put together.
  package internal(set) var grouping = InsightGrouping.none
  /// The order of the facts.
  package internal(set) var order = InsightOrder.result
  /// Whether facts are on their way.
  package internal(set) var isLoading = false
  /// The months that the result tells of, with the number of articles.
  package internal(set) var months: [Facet] = []
  /// The index of the month that the timeline shows.
  package internal(set) var month = 0
  /// What is known of the entity of a dossier.
  package internal(set) var dossier: Dossier?

  /// The query that the facts are of.
  var query = ArticleQuery.everything
  /// The article after which to go on; nil if all facts have come.
  var next: RowPosition?
  /// The newest request.
  var ticket = 0
  /// Whether the last fact is wanted as soon as it has come.
  var isGoingToEnd = false

  /// The most months of a timeline.
  private static let mostMonths = 2400
  /// The rows of a page.
  static let pageLength = 60
  /// The most rows that are put into another order or into groups.
  package static let most = 2000

  /// Whether it is on the screen, or under the text.
  package var isOpen: Bool { content != nil }

  /// The selected fact; nil if none is.
  package var selected: InsightRow? {
    guard items.indices.contains(cursor), case .row(let index) = items[cursor] else { return nil }
    return rows[index]
  }

  /// Whether facts follow that have not come.
  package var hasMore: Bool { next != nil }

  /// Whether more rows are wanted than fill the screen.
  private var wantsMany: Bool { isGoingToEnd || grouping != .none || order != .result }

  // MARK: Requests

  /// Shows facts of a result from their beginning.
  mutating func open(_ content: InsightContent, of query: ArticleQuery) -> [ScreenRequest] {
    if self.content != content {
      (grouping, order, narrowing, month) = (.none, .result, "", 0)
      months = []
    }
    self.content = content
    return reload(query)
  }

  /// Asks for the facts again.
  mutating func reload(_ query: ArticleQuery) -> [ScreenRequest] {
    self.query = query
    ticket += 1
    (rows, items, cursor, top, next, dossier) = ([], [], 0, 0, nil, nil)
    isLoading = true
    switch content {
    case nil: return []
    case .list(.timeline):
      let request = FacetsRequest(
        kind: .moment, query: query, narrowedBy: "", limit: Self.mostMonths, purpose: .insight,
        ticket: 0)
      return [.countFacets([request])]
    case .list: return [request(after: nil)]
    case .dossier(let subject):
      return [.effect(.archive(.loadDossier(subject, ticket: ticket)))]
    }
  }

  private func request(after position: RowPosition?) -> ScreenRequest {
    var list = InsightList.events
    if case .list(let shown) = content { list = shown }
    var request = InsightRequest(
      list, of: query, narrowedBy: narrowing, after: position, limit: Self.pageLength)
    if list == .timeline {
      request.month = months.indices.contains(month) ? months[month].name : nil
    }
    request.ticket = ticket
    return .effect(.archive(.loadInsights(request)))
  }

  /// More facts if the screen, or another order, needs them.
  mutating func fill(visible: Int) -> [ScreenRequest] {
    guard !isLoading, let next, rows.count < Self.most || !wantsMany,
      wantsMany || items.count < cursor + visible * 2
    else { return [] }
    isLoading = true
    return [request(after: next)]
  }

  /// Narrows the facts to those with all of some words.
  mutating func narrow(to text: String) -> [ScreenRequest] {
    guard text != narrowing else { return [] }
    narrowing = text
    let (known, place) = (months, month)
    let requests = reload(query)
    guard case .list(.timeline) = content, !known.isEmpty else { return requests }
    (months, month) = (known, place)
    return [request(after: nil)]
  }

  // MARK: Answers

  /// Takes facts of the newest request.
  mutating func take(_ page: InsightPage, for request: InsightRequest) {
    guard request.ticket == ticket else { return }
    isLoading = false
    next = page.next
    rows += page.rows
    arrange()
    guard isGoingToEnd else { return }
    cursor = firstRow(from: items.count - 1, by: -1) ?? cursor
    isGoingToEnd = next != nil && rows.count < Self.most
  }

  /// Takes a dossier, unless another was asked for.
  mutating func take(_ dossier: Dossier, ticket: Int) {
    guard ticket == self.ticket, case .dossier = content else { return }
    isLoading = false
    self.dossier = dossier
    arrange()
  }

  /// Takes the months that the result tells of, and asks for the facts of the last.
  mutating func take(_ found: [Facet], upTo today: CivilDate) -> [ScreenRequest] {
    guard case .list(.timeline) = content else { return [] }
    let shown = months.indices.contains(month) ? months[month].name : nil
    months = found.sorted { $0.name < $1.name }
    let now = String(today.description.prefix(7))
    month =
      months.firstIndex { $0.name == shown }
      ?? months.lastIndex { $0.name <= now } ?? max(0, months.count - 1)
    guard !months.isEmpty else {
      isLoading = false
      return []
    }
    return [request(after: nil)]
  }

  /// Shows the month that is some steps away; returns nil at the end.
  mutating func stepMonth(by step: Int) -> [ScreenRequest]? {
    guard case .list(.timeline) = content, months.indices.contains(month + step) else { return nil }
    month += step
    ticket += 1
    (rows, items, cursor, top, next) = ([], [], 0, 0, nil)
    isLoading = true
    return [request(after: nil)]
  }

  /// Leaves out a fact that was called wrong; the next one is selected.
  mutating func remove(_ label: InsightLabel, of article: Article.ID) {
    let place = cursor
    rows.removeAll { $0.label == label && $0.article.id == article }
    arrangeAnew()
    cursor = firstRow(from: place, by: 1) ?? firstRow(from: items.count - 1, by: -1) ?? 0
  }

  /// Shows a mark that is on disk.
  mutating func show(_ change: MarkChange) {
    for index in rows.indices where change.articles.contains(rows[index].article.id) {
      switch change.kind {
      case .bookmarked: rows[index].article.isBookmarked = change.isOn
      case .read: rows[index].article.isRead = change.isOn
      }
    }
  }

  // MARK: Order

  /// Puts the facts together in the next way.
  mutating func regroup() {
    grouping = grouping.next(in: content)
    arrangeAnew()
  }

  /// Puts the facts in the next order.
  mutating func reorder() {
    order = order.next(in: content)
    arrangeAnew()
  }

  private mutating func arrangeAnew() {
    (items, cursor, top) = ([], 0, 0)
    arrange()
  }
}
