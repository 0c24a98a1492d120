/// The whole state of the reader; only ``update(_:)`` changes it.
///
/// It uses no clock, archive or terminal: it returns ``Effect``s, and answers arrive as ``Event``s.
/// So tests can reach every behaviour by feeding events.
///
/// The panes, and the window or line over them, own their states. They don't know each other and
/// send each ``ScreenRequest`` to the screen.
package struct ScreenState: Sendable {
  /// The external inputs.
  package internal(set) var setting: ScreenSetting
  /// The size of the window.
  package internal(set) var size: Size
  /// The pane with the focus.
  package internal(set) var focus = Focus.list
  /// Whether that pane fills the screen.
  package internal(set) var isZoomed = false
  /// The window or line that gets keys before the panes; nil if there is none.
  package internal(set) var overlay: (any Overlay)?
  /// The query of the list.
  package internal(set) var result: ResultQuery
  /// The list.
  package internal(set) var list = ListPane()
  /// The text.
  package internal(set) var reading = Reading()
  /// The third pane.
  package internal(set) var sidebar = Sidebar()
  /// Facts of the result.
  package internal(set) var insight = InsightPane()
  /// The filters, while they have the focus.
  package internal(set) var chips = ChipsPane()
  /// The saved searches.
  package internal(set) var searches = SearchesPane()
  /// The size of the archive; nil until it is known.
  package internal(set) var summary: ArchiveSummary?
  /// The message in the status line instead of hints.
  package internal(set) var message: ScreenMessage?

  /// The result before the last key that may have changed it.
  var settled: ResultQuery
  /// The row on which the cursor was before a query was typed.
  var placeBeforeTyping: ListPlace?
  /// The row to begin on, from the last run.
  var resumed: ListPlace?
  var trail = Trail()
  /// The article that counts as read when it arrives.
  var opening: Article.ID?
  /// The fact whose sentences are lit when its article arrives.
  var soughtFact: InsightRow?
  /// What the last fetch came to, while the status line says it.
  var fetchOutcome: String?
  /// Articles that came since the list was asked for.
  var unlisted = 0
  /// The number typed before a key.
  package internal(set) var count: Int?
  /// The last change of articles, to be done again.
  var lastChange: Action?
  /// Rows under the letters by which they are remembered.
  var places: [Character: ListPlace] = [:]
  /// The article of a remembered row, until the list has it or turns out not to.
  var awaitedPlace: Article.ID?
  var marks = MarkQueue()
  var typedLines = TypedLines()
  /// The newest ticket of each purpose; answers with older ones are dropped.
  var tickets: [FacetsRequest.Purpose: Int] = [:]

  /// A reader that has not started: feed it ``Event/started``.
  package init(setting: ScreenSetting, size: Size, query: ArticleQuery = .everything) {
    self.setting = setting
    self.size = size
    result = ResultQuery(query)
    settled = result
  }

  /// The layout of the screen.
  package var layout: ScreenLayout {
    ScreenLayout(
      size: size, focus: focus == .chips ? .list : focus, isZoomed: isZoomed,
      rail: focus == .searches ? .focused : searches.isOpen ? .open : .closed,
      hasInsight: insight.isOpen && focus != .text && focus != .entities,
      hasChips: !result.filters.isEmpty, hasSnippets: SoughtWords.areIn(result.query.filter),
      appearance: setting.configuration.appearance)
  }

  /// What panes and windows can see of the rest.
  package var surroundings: Surroundings {
    Surroundings(
      setting: setting, size: size, layout: layout, result: result, article: reading.article)
  }

  /// Whether the archive has no articles.
  package var isArchiveEmpty: Bool { summary?.articles == 0 }

  /// Changes the state and returns the effects to perform.
  package mutating func update(_ event: Event) -> [Effect] {
    let effects: [Effect]
    switch event {
    case .started:
      effects =
        [.archive(.loadSummary), .archive(.loadSearches)] + renewQuery(keeping: resumed)
    case .key(let key) where layout.isTooSmall:
      // What can't be seen is not changed.
      effects =
        setting.bindings.action(for: key, in: contexts + KeyContext.panes.chain) == .quit
        ? [.terminal(.quit)] : []
    case .typed where layout.isTooSmall, .mouse where layout.isTooSmall,
      .doubleClicked where layout.isTooSmall:
      effects = []
    case .key(.character(let letter)) where takesLetters: effects = type([letter])
    case .key(let key): effects = press(key)
    case .typed(let letters): effects = type(letters)
    case .mouse(let mouse): effects = take(mouse)
    case .doubleClicked(let x, let y): effects = takeDoubleClick(x: x, y: y)
    case .resized(let size):
      self.size = size
      effects = []
    case .rebound(let bindings):
      setting.bindings = bindings
      effects = []
    case .rows, .counted, .article, .facets, .insights, .dossier, .snippets, .summary, .idled,
      .marked, .changed,
      .cited, .exported, .searches, .searchesCounted,
      .edited, .ruled,
      .explained, .matched, .imported, .fetched, .failed, .informed:
      effects = takeAnswer(event)
    }
    let wanted = fit()
    return effects + wanted
  }

  /// Fits panes and cursors to the layout, and requests rows needed soon.
  private mutating func fit() -> [Effect] {
    let layout = layout
    guard !layout.isTooSmall else { return [] }
    reading.light(result.query.filter)
    reading.fit(layout, dates: setting.configuration.appearance.dates)
    searches.scroll(visible: layout.content(of: layout.rail).height)
    sidebar.scroll(in: layout.content(of: layout.entities))
    return fitInsight() + list.fit(layout, result.query)
  }
}
