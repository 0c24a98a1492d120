/// The list of articles: the rows in memory and pending requests.
package struct ListPane: Pane {
  /// The rows.
  package private(set) var window = ListWindow()
  /// Grows with every new query; answers to older ones are dropped.
  private var generation = 0
  /// The anchor of the pending page.
  private var pendingPage: PageAnchor?
  /// The row to keep the cursor on when the first page arrives.
  private var kept: ListPlace?
  /// The row to look for further down, since the first page didn't have it.
  private var missed: ListPlace?
  /// Several selected rows; nil while only the cursor's is.
  var selection: RowSelection?
  /// The words around what was searched, by article.
  var snippets = ListSnippets()

  /// Requests the first page and the count of a new query; answers to earlier requests become
  /// stale.
  mutating func renew(
    _ query: ArticleQuery, keeping place: ListPlace?, visible: Int
  ) -> [Effect] {
    generation += 1
    selection = nil
    snippets = ListSnippets()
    window.awaitAnother()
    kept = place
    missed = nil
    let limit = place == nil ? max(ListWindow.firstPageSize, visible) : ListWindow.pageSize
    let isDeep =
      place.map { !$0.isOptional && ($0.index ?? Int.max) >= ListWindow.pageSize } ?? false
    let start = place.flatMap { isDeep ? .from($0.position) : nil } ?? PageAnchor.top
    return [
      ask(start, of: query, limit: limit), .archive(.count(query, generation: generation)),
    ]
  }

  /// Takes a page; returns false if it belongs to an earlier query.
  mutating func take(_ page: ArticlePage, for request: RowsRequest) -> Bool {
    guard request.generation == generation else { return false }
    if pendingPage == request.anchor { pendingPage = nil }
    window.take(page, anchor: request.anchor, keeping: kept)
    switch request.anchor {
    case .top:
      missed = kept.flatMap {
        page.isLast || $0.isOptional || window.index(of: $0.article) != nil ? nil : $0
      }
      kept = nil
    case .from: kept = nil
    case .bottom, .at, .after, .before: break
    }
    return true
  }

  mutating func take(_ count: ResultCount, generation: Int) {
    if generation == self.generation { window.take(count) }
  }

  /// Moves the cursor by a row; returns false at the end of the result.
  mutating func step(by count: Int) -> Bool {
    let before = window.cursor
    window.move(by: count)
    return window.cursor != before
  }

  /// Moves the cursor to the next unread article among the rows in memory; returns false if there
  /// is none.
  mutating func stepToUnread() -> Bool {
    let rest = window.rows[min(window.cursor + 1, window.rows.count)...]
    guard let index = rest.firstIndex(where: { !$0.isRead }) else { return false }
    window.move(to: index)
    return true
  }

  /// Moves the cursor to an article's row; returns false if that is not in memory.
  mutating func goTo(_ article: Article.ID) -> Bool {
    guard !window.isStale, let index = window.index(of: article) else { return false }
    window.move(to: index)
    return true
  }

  /// Whether the row to keep the cursor on has not been found or given up yet.
  var isLooking: Bool { window.isStale || missed != nil || kept != nil }

  /// Takes the words around what was searched, unless the result is another one.
  mutating func take(_ texts: [Article.ID: String], for request: SnippetsRequest) {
    if request.generation == generation { snippets.take(texts) }
  }

  /// Shows or hides the versions of the selected story; returns false if it has no others.
  mutating func toggleStory() -> Bool { window.toggleStory() }

  mutating func show(_ change: MarkChange) { window.show(change) }

  /// Forgets the pending page after a failure.
  mutating func giveUp() { pendingPage = nil }

  /// Scrolls to the cursor, and requests more rows in time.
  mutating func fit(_ layout: ScreenLayout, _ query: ArticleQuery) -> [Effect] {
    window.scroll(visible: visibleItems(in: layout))
    guard !window.isStale else { return [] }
    let texts = askForSnippets(layout, query, generation: generation)
    guard pendingPage == nil else { return texts }
    if let missed {
      kept = missed
      self.missed = nil
      return [ask(.from(missed.position), of: query)] + texts
    }
    return (window.wanted.map { [ask($0, of: query)] } ?? []) + texts
  }

  private mutating func ask(
    _ anchor: PageAnchor, of query: ArticleQuery, limit: Int = ListWindow.pageSize
  ) -> Effect {
    pendingPage = anchor
    return .archive(
      .loadRows(
        RowsRequest(query: query, anchor: anchor, limit: limit, generation: generation)))
  }
}

extension ListPane {
  package static let context = KeyContext("list", "list", under: .panes)

  package func search(typed: TypedLines) -> any Overlay { SearchPrompt(history: typed[.queries]) }

  package mutating func update(
    _ input: PaneInput, in screen: Surroundings
  ) -> [ScreenRequest]? {
    switch input {
    case .move(let movement):
      defer { followSelection(after: movement) }
      return move(movement, in: screen)
    case .step: return nil
    case .activate: return window.selected == nil ? [] : [.read]
    case .wheel(let turns):
      window.move(by: turns)
      followSelection(after: .lines(turns))
      return [follow]
    case .click(_, let y):
      let row = y - screen.layout.list.y - ScreenLayout.titleRows
      if row >= 0 { window.move(to: index(atRow: row, in: screen.layout)) }
      return [.focus(.list), follow]
    }
  }

  /// Shows the text of the selected article.
  var follow: ScreenRequest { .follow(window.selected?.id) }

  private mutating func move(_ movement: Movement, in screen: Surroundings) -> [ScreenRequest] {
    switch movement {
    case .top:
      if window.hasMoreBefore { return [.effect(ask(.top, of: screen.result.query))] }
      window.move(to: 0)
    case .bottom:
      if window.hasMoreAfter { return [.effect(ask(.bottom, of: screen.result.query))] }
      window.move(to: window.rows.count - 1)
    case .row(let row):
      if !window.move(toRow: row) { return [.effect(ask(.at(row), of: screen.result.query))] }
    case .lines, .halfPages, .pages:
      window.move(by: movement.lines(page: screen.layout.visibleItems) ?? 0)
    }
    return [follow]
  }

  package func hints(in screen: Surroundings) -> [Hint] {
    if isSelecting {
      return [
        Hint(.toggle(.bookmarked), "bookmark"), Hint(.toggle(.read), "read"),
        Hint(.move(.lines(1)), "more"), Hint(.cancel, "leave", isVital: true),
      ]
    }
    if window.rows.isEmpty && !screen.result.filters.isEmpty {
      return [
        Hint(.removeFilter(.last), "take the filter away"), Hint(.removeFilter(.all), "all"),
        Hint(.search, "search"), .help,
      ]
    }
    if window.selected?.copies.isEmpty == false {
      return [
        Hint(.toggleStory, "versions"), Hint(.search, "search"), Hint(.pick(.country), "country"),
        Hint(.toggle(.bookmarked), "bookmark"), .help, Hint(.activate, "read"),
      ]
    }
    if screen.layout.text.isEmpty {
      return [
        Hint(.activate, "read"), Hint(.search, "search"), Hint(.pick(.country), "country"),
        Hint(.pick(.person), "person"), Hint(.toggle(.bookmarked), "bookmark"), .help,
      ]
    }
    return [
      Hint(.pick(.country), "country"), Hint(.pick(.person), "person"), Hint(.search, "search"),
      Hint(.toggle(.bookmarked), "bookmark"), .help, Hint(.focus(.next), "pane"),
      Hint(.activate, "read"),
    ]
  }
}

extension Hint {
  /// The hint for the help.
  static let help = Hint(.help, "help", isVital: true)
}
