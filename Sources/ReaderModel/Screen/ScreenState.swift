/// The whole state of the reader, changed by ``update(_:)`` alone.
///
/// No clock, no archive, no terminal: what it wants from them it returns as ``Effect``s, and their
/// answers come as ``Event``s. Every behaviour of the reader can be had by feeding events.
package struct ScreenState: Sendable {
  /// What was given at the start.
  package let setting: ScreenSetting
  /// The window.
  package internal(set) var size: Size
  /// The pane with the keys.
  package internal(set) var focus = Focus.list
  /// Whether that pane has the screen to itself.
  package internal(set) var isZoomed = false
  /// What has the keys before the panes do.
  package internal(set) var overlay = Overlay.none
  /// The conditions that articles must meet, in the order in which they came: the chips.
  package internal(set) var filters: [Filter] = []
  /// The selected chip, when the chips have the focus.
  package internal(set) var chip = 0
  /// The order of the list.
  package internal(set) var order = ArticleQuery.Order.newest
  /// The list.
  package internal(set) var list = ListWindow()
  /// The text pane.
  package internal(set) var reading = Reading()
  /// The third pane.
  package internal(set) var sidebar = Sidebar()
  /// The size of the archive; nil until it is known.
  package internal(set) var summary: ArchiveSummary?
  /// What the status line says instead of hints.
  package internal(set) var message: ScreenMessage?
  /// What is wrong with the query being typed.
  package internal(set) var queryProblem: QueryError?

  var history = ChangeHistory()
  /// Marks that were asked for and are not on disk yet, in order.
  var awaitedMarks: [MarkChange] = []
  var generation = 0
  var tickets: [FacetsRequest.Purpose: Int] = [:]
  var pendingPage: PageAnchor?
  /// Enter was pressed in the picker before its values came.
  var isPickAwaited = false
  var keptArticle: Article.ID?
  var wantedArticle: Article.ID?
  var typedQueries: [String] = []
  var typedCommands: [String] = []
  var typedNeedles: [String] = []
  /// What the list shows while a query is being typed, besides ``filters``.
  var typed = ArticleQuery.everything

  /// A reader that has not started: feed it ``Event/started``.
  package init(setting: ScreenSetting, size: Size, query: ArticleQuery = .everything) {
    self.setting = setting
    self.size = size
    self.filters = query.filter.distinctConditions
    self.order = query.order
  }

  /// The query that the list shows.
  package var query: ArticleQuery {
    let filter = Filter.conjunction(filters + typed.filter.conditions)
    return ArticleQuery(filter: filter, order: typed.order == .newest ? order : typed.order)
  }

  /// Where everything stands.
  package var layout: ScreenLayout {
    ScreenLayout(
      size: size, focus: focus == .chips ? .list : focus, isZoomed: isZoomed,
      hasChips: !filters.isEmpty)
  }

  /// Whether the archive holds nothing at all.
  package var isArchiveEmpty: Bool { summary?.articles == 0 }

  /// Changes the state, and says what the world is to do.
  package mutating func update(_ event: Event) -> [Effect] {
    let effects: [Effect]
    switch event {
    case .started: effects = [.archive(.loadSummary)] + renewQuery()
    case .key(.character(let letter)) where takesLetters: effects = type([letter])
    case .key(let key): effects = press(key)
    case .typed(let letters): effects = type(letters)
    case .mouse(let mouse): effects = take(mouse)
    case .resized(let size):
      self.size = size
      effects = []
    default: effects = takeAnswer(event)
    }
    let wanted = fit()
    return effects + wanted
  }

  /// Brings panes and cursors into the layout, and asks for rows that will soon be needed.
  private mutating func fit() -> [Effect] {
    let layout = layout
    guard !layout.isTooSmall else { return [] }
    list.scroll(visible: layout.visibleItems)
    let text = layout.text
    if !text.isEmpty {
      reading.fit(
        width: text.width - 2 * layout.textMargin, height: layout.content(of: text).height)
    }
    sidebar.scroll(visible: max(1, layout.content(of: layout.entities).height))
    return prefetch()
  }
}
