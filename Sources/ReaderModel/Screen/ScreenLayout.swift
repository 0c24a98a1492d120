/// The layout of a screen of a given size.
package struct ScreenLayout: Equatable, Sendable {
  /// Name of the archive, counts.
  package private(set) var header = Rect.empty
  /// Filter chips; empty if there are none.
  package private(set) var chips = Rect.empty
  /// The list with its title; like the other panes, empty if it is not on the screen.
  package private(set) var list = Rect.empty
  /// The article.
  package private(set) var text = Rect.empty
  /// Entities or facets.
  package private(set) var entities = Rect.empty
  /// The saved searches; the same as the list's place if there is no room beside it.
  package private(set) var rail = Rect.empty
  /// Facts of the result; they take the place of text and entities.
  package private(set) var insight = Rect.empty
  /// Columns of the thin lines between panes.
  package private(set) var rules: [Rect] = []
  /// Hints, messages and prompts.
  package private(set) var status = Rect.empty
  /// Whether the items of a high list have a row for what was searched.
  private let hasSnippets: Bool
  private let appearance: Appearance
  /// Whether the window only has room for one sentence.
  package let isTooSmall: Bool

  /// The smallest window that shows the reader.
  package static let minimum = Size(columns: 30, rows: 8)
  /// The least columns for three panes side by side.
  static let wide = 110
  /// The least columns for two panes.
  static let middle = 70

  /// The least columns for saved searches beside three panes, and how many those take.
  static let railed = 140
  private static let railWidth = 26

  /// How the saved searches are shown.
  package enum Rail: Sendable {
    case closed, open, focused
  }

  /// Whether the saved searches stand beside the list, not over it.
  package var hasRailBeside: Bool { !rail.isEmpty && rail.x + rail.width < list.x }

  /// Rows of a pane's title.
  package static let titleRows = 1

  /// The rows below a pane's title; a tall pane leaves an empty row between.
  package func content(of pane: Rect) -> Rect {
    pane.droppingTop(pane.height >= 24 ? 2 : Self.titleRows)
  }

  /// Columns left free on both sides of the article, which stands in the middle of a wide pane.
  package var textMargin: Int {
    let least = text.width >= 60 ? 2 : 1
    return appearance.isTextCentred ? max(least, (text.width - appearance.textWidth) / 2) : least
  }

  /// Columns of the article.
  package var textColumns: Int { min(text.width - 2 * textMargin, appearance.textWidth) }

  /// The layout of a window.
  package init(
    size: Size, focus: Focus, isZoomed: Bool, rail: Rail = .closed, hasInsight: Bool = false,
    hasChips: Bool,
    hasSnippets: Bool = false,
    appearance: Appearance = Appearance()
  ) {
    self.hasSnippets = hasSnippets
    self.appearance = appearance
    isTooSmall = size.columns < Self.minimum.columns || size.rows < Self.minimum.rows
    guard !isTooSmall else { return }
    header = Rect(x: 0, y: 0, width: size.columns, height: 1)
    status = Rect(x: 0, y: size.rows - 1, width: size.columns, height: 1)
    if hasChips { chips = Rect(x: 0, y: 1, width: size.columns, height: 1) }
    let top = hasChips ? 2 : 1
    let body = Rect(x: 0, y: top, width: size.columns, height: size.rows - top - 1)
    if isZoomed || size.columns < Self.middle {
      placeOne(focus, in: body)
    } else if size.columns < Self.wide {
      placeTwo(focus, in: body)
    } else if rail != .closed, size.columns >= Self.railed {
      let width = Self.railWidth
      self.rail = Rect(x: 0, y: top, width: width, height: body.height)
      placeThree(
        in: Rect(x: width + 1, y: top, width: body.width - width - 1, height: body.height))
      rules.append(Rect(x: width, y: top, width: 1, height: body.height))
    } else {
      placeThree(in: body)
    }
    if hasInsight { placeInsight(focus, in: body) }
    if rail == .focused, self.rail.isEmpty { self.rail = list }
  }

  /// The focus of the pane that contains the cell; nil between panes.
  package func focus(atX x: Int, y: Int) -> Focus? {
    if chips.contains(x: x, y: y) { return .chips }
    if rail.contains(x: x, y: y) { return .searches }
    if list.contains(x: x, y: y) { return .list }
    if insight.contains(x: x, y: y) { return .insight }
    if text.contains(x: x, y: y) { return .text }
    return entities.contains(x: x, y: y) ? .entities : nil
  }

  /// The least rows of a list with snippets.
  private static let high = 30

  /// Whether the items of the list show the words around what was searched.
  package var showsSnippets: Bool { hasSnippets && list.height >= Self.high }

  /// Rows per item of the list: two if the list is high enough, three with snippets.
  package var rowsPerItem: Int {
    showsSnippets ? 3 : list.height >= 14 ? appearance.rowsPerArticle : 1
  }

  /// Items of the list that fit.
  package var visibleItems: Int { max(1, (list.height - Self.titleRows) / rowsPerItem) }

  private mutating func placeOne(_ focus: Focus, in body: Rect) {
    switch focus {
    case .list, .chips, .searches, .insight: list = body
    case .text: text = body
    case .entities: entities = body
    }
  }

  /// Places the list next to the text. If there is height for both, the entities go under the list;
  /// else they replace it, to the right of the text, when they have the focus.
  private mutating func placeTwo(_ focus: Focus, in body: Rect) {
    let share = appearance.listShare == 0 ? 40 : max(20, appearance.listShare)
    let side = body.width * share / 100
    if body.height >= 30 {
      let upper = body.height * 58 / 100
      list = Rect(x: 0, y: body.y, width: side, height: upper)
      entities = Rect(x: 0, y: body.y + upper, width: side, height: body.height - upper)
      text = Rect(x: side + 1, y: body.y, width: body.width - side - 1, height: body.height)
    } else if focus == .entities {
      entities = Rect(
        x: body.width - side, y: body.y, width: side, height: body.height)
      text = Rect(x: 0, y: body.y, width: body.width - side - 1, height: body.height)
      rules = [Rect(x: body.width - side - 1, y: body.y, width: 1, height: body.height)]
      return
    } else {
      list = Rect(x: 0, y: body.y, width: side, height: body.height)
      text = Rect(x: side + 1, y: body.y, width: body.width - side - 1, height: body.height)
    }
    rules = [Rect(x: side, y: body.y, width: 1, height: body.height)]
  }

  /// Puts the facts where text and entities are; alone on the screen if there is one pane.
  private mutating func placeInsight(_ focus: Focus, in body: Rect) {
    if text.isEmpty {
      guard focus == .insight else { return }
      (insight, list) = (body, .empty)
    } else {
      insight = Rect(
        x: text.x, y: text.y, width: body.x + body.width - text.x, height: text.height)
      list = Rect(x: list.x, y: list.y, width: list.width, height: text.height)
      rules.removeAll { $0.x > text.x }
    }
    (text, entities) = (.empty, .empty)
  }

  /// The least columns of the text between two panes.
  private static let leastText = 24

  /// The columns of a configured share, never too few to read; nil for none.
  private func columns(of body: Rect, _ share: Int) -> Int? {
    share == 0 ? nil : max(20, body.width * share / 100)
  }

  /// The list takes the columns that the text can't use.
  private mutating func placeThree(in body: Rect) {
    let right =
      columns(of: body, appearance.entitiesShare) ?? min(40, max(27, body.width * 22 / 100))
    let spare = body.width - right - 2 - appearance.textWidth - 4
    let left = min(
      columns(of: body, appearance.listShare)
        ?? min(100, max(spare, min(54, max(40, body.width * 34 / 100)))),
      body.width - right - 2 - Self.leastText)
    list = Rect(x: body.x, y: body.y, width: left, height: body.height)
    text = Rect(
      x: body.x + left + 1, y: body.y, width: body.width - left - right - 2, height: body.height)
    entities = Rect(
      x: body.x + body.width - right, y: body.y, width: right, height: body.height)
    rules = [left, body.width - right - 1].map {
      Rect(x: body.x + $0, y: body.y, width: 1, height: body.height)
    }
  }
}
