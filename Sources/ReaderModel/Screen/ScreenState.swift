/// The whole state of the reader, changed by ``update(_:)`` alone.
///
/// No clock, no archive, no terminal: what it wants from them it returns as ``Effect``s, and their
/// answers come as ``Event``s. Every behaviour of the reader can be had by feeding events.
///
/// The panes, and the window or line over them, own their states. They know nothing of each other;
/// what they want of each other they ask of the screen (``ScreenRequest``).
package struct ScreenState: Sendable {
  /// What was given from outside.
  package internal(set) var setting: ScreenSetting
  /// The window.
  package internal(set) var size: Size
  /// The pane with the keys.
  package internal(set) var focus = Focus.list
  /// Whether that pane has the screen to itself.
  package internal(set) var isZoomed = false
  /// What has the keys before the panes do; nil when they have them.
  package internal(set) var overlay: (any Overlay)?
  /// What the list shows.
  package internal(set) var result: ResultQuery
  /// The list.
  package internal(set) var list = ListPane()
  /// The text.
  package internal(set) var reading = Reading()
  /// The third pane.
  package internal(set) var sidebar = Sidebar()
  /// The filters, while they have the focus.
  package internal(set) var chips = ChipsPane()
  /// The size of the archive; nil until it is known.
  package internal(set) var summary: ArchiveSummary?
  /// What the status line says instead of hints.
  package internal(set) var message: ScreenMessage?

  var marks = MarkQueue()
  var typedLines = TypedLines()
  /// The newest request of each purpose; answers to older ones are dropped.
  var tickets: [FacetsRequest.Purpose: Int] = [:]

  /// A reader that has not started: feed it ``Event/started``.
  package init(setting: ScreenSetting, size: Size, query: ArticleQuery = .everything) {
    self.setting = setting
    self.size = size
    result = ResultQuery(query)
  }

  /// Where everything stands.
  package var layout: ScreenLayout {
    ScreenLayout(
      size: size, focus: focus == .chips ? .list : focus, isZoomed: isZoomed,
      hasChips: !result.filters.isEmpty)
  }

  /// What panes and windows may know of the rest.
  package var surroundings: Surroundings {
    Surroundings(
      setting: setting, size: size, layout: layout, result: result, article: reading.article)
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
    case .rebound(let bindings):
      setting.bindings = bindings
      effects = []
    case .rows, .counted, .article, .facets, .summary, .idled, .marked, .ruled, .explained,
      .imported, .failed, .informed:
      effects = takeAnswer(event)
    }
    let wanted = fit()
    return effects + wanted
  }

  /// Brings panes and cursors into the layout, and asks for rows that will soon be needed.
  private mutating func fit() -> [Effect] {
    let layout = layout
    guard !layout.isTooSmall else { return [] }
    reading.fit(layout)
    sidebar.scroll(visible: max(1, layout.content(of: layout.entities).height))
    return list.fit(layout, result.query)
  }
}
