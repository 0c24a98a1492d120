import Text

/// The article in the text pane: its page, scroll position and highlights.
package struct Reading: Equatable, Sendable {
  /// A highlighted range of a field.
  package struct Spot: Hashable, Sendable {
    /// The field.
    package var field: ArticleField
    /// UTF-8 byte range in it.
    package var range: Range<Int>
  }

  /// The article on the screen; nil if there is none.
  package private(set) var article: Article?
  /// Its lines at the pane's width.
  package private(set) var page: TextPage?
  /// The first line to which the text was scrolled. It stays when a higher window shows more.
  var scrolled = 0
  /// Mentions of the selected entity, in order.
  package private(set) var mentions: [Spot] = []
  /// The current mention; nil before the first step.
  package private(set) var mentionCursor: Int?
  /// Matches of the text search, else of the words that the result was searched for, in order.
  package internal(set) var matches: [Spot] = []
  /// The current match.
  package internal(set) var matchCursor: Int?
  /// The selected lines; nil if there are none.
  var selection: PassageSelection?
  /// The searched text; empty if none.
  package internal(set) var needle = ""
  /// The words that the result was searched for.
  package internal(set) var sought = SoughtWords.none
  var soughtBy = Filter.all
  /// The last requested article, shown when it arrives.
  private var wanted: Article.ID?
  /// Scroll positions of earlier articles.
  private var remembered: [Article.ID: TextAnchor] = [:]
  private var width = 0
  private var dates = DateStyle.monthName
  private(set) var height = 1
  /// Where the text was scrolled when words to find were begun.
  var findOrigin: Int?

  /// The number of scroll positions kept.
  static let memory = 2000

  /// The first line on the screen.
  package var top: Int { min(scrolled, lastTop) }

  /// The highest value of ``top``.
  private var lastTop: Int { max(0, (page?.lines.count ?? 0) - height) }

  /// How far the article is scrolled, by the last line on the screen: 0 to 100.
  package var percent: Int {
    guard let count = page?.lines.count, count > height else { return 100 }
    return min(100, (top + height) * 100 / count)
  }

  /// Requests an article; returns nil if it was requested already.
  mutating func want(_ id: Article.ID) -> ArchiveEffect? {
    guard id != wanted else { return nil }
    wanted = id
    return .loadArticle(id)
  }

  /// Makes the next ``want(_:)`` load the article again, since it changed.
  mutating func renew() { wanted = nil }

  /// Shows a requested article; returns false if another one has been requested since.
  mutating func take(_ article: Article?, for id: Article.ID) -> Bool {
    guard id == wanted else { return false }
    show(article)
    return true
  }

  /// Shows nothing.
  mutating func clear() {
    wanted = nil
    show(nil)
  }

  /// Shows `article` at its last scroll position.
  private mutating func show(_ article: Article?) {
    remember()
    let isSame = article?.id == self.article?.id
    self.article = article
    mentions = []
    mentionCursor = nil
    layOut(at: article.flatMap { remembered[$0.id] })
    if !needle.isEmpty || !isSame { find(needle, from: nil) }
  }

  /// Fits the page to its pane, if that is on the screen.
  mutating func fit(_ layout: ScreenLayout, dates: DateStyle) {
    let pane = layout.text
    guard !pane.isEmpty else { return }
    fit(width: layout.textColumns, height: layout.content(of: pane).height, dates: dates)
  }

  /// Fits the page to its pane; keeps the words at the top.
  private mutating func fit(width: Int, height: Int, dates: DateStyle) {
    self.height = max(1, height)
    if width != self.width || dates != self.dates {
      let anchor = anchor
      self.width = width
      self.dates = dates
      layOut(at: anchor)
    }
  }

  /// Whether the end of the article is on the screen.
  var isAtEnd: Bool { top == lastTop }

  mutating func scroll(by lines: Int) { scrolled = min(max(0, top + lines), lastTop) }
  mutating func scroll(to line: Int) { scrolled = min(max(0, line), lastTop) }
  mutating func scrollToTop() { scrolled = 0 }
  mutating func scrollToBottom() { scrolled = lastTop }

  /// Highlights the mentions of the selection in the third pane.
  mutating func mark(_ spots: [Spot]) {
    guard spots != mentions else { return }
    mentions = spots
    mentionCursor = nil
  }

  /// Goes to the next (1) or previous (-1) mention, wrapping around; returns false if there is
  /// none.
  mutating func walkMentions(by step: Int) -> Bool {
    mentionCursor = walked(mentions, from: mentionCursor, by: step)
    return reveal(mentionCursor.map { mentions[$0] })
  }

  /// Goes to the mention at a place of the article, which is on the screen.
  mutating func goToMention(in field: ArticleField, at offset: Int) {
    mentionCursor = mentions.firstIndex { $0.field == field && $0.range.contains(offset) }
  }

  mutating func show(_ change: MarkChange) {
    guard let id = article?.id, change.articles.contains(id) else { return }
    switch change.kind {
    case .bookmarked: article?.isBookmarked = change.isOn
    case .read: article?.isRead = change.isOn
    }
  }

  /// The place at the top of the pane.
  private var anchor: TextAnchor? {
    guard scrolled > 0, let lines = page?.lines, lines.indices.contains(scrolled) else {
      return nil
    }
    let index = lines[scrolled...].firstIndex { $0.field != nil } ?? scrolled
    let line = lines[index]
    return TextAnchor(field: line.field, offset: line.range.lowerBound, lead: index - scrolled)
  }

  /// The scroll positions of articles that were scrolled, that on the screen too.
  var anchors: [Article.ID: TextAnchor] {
    var anchors = remembered
    if let id = article?.id { anchors[id] = anchor }
    return anchors
  }

  private mutating func remember() {
    if let id = article?.id { remember(anchor, for: id) }
  }

  /// Remembers the scroll position of an article.
  mutating func remember(_ anchor: TextAnchor?, for id: Article.ID) {
    if remembered.count >= Self.memory { remembered.removeAll() }
    remembered[id] = anchor
  }

  private mutating func layOut(at anchor: TextAnchor?) {
    selection = nil
    page = width > 0 ? article.map { TextPage($0, width: width, dates: dates) } : nil
    scrolled = 0
    findOrigin = nil
    if let anchor, let field = anchor.field, let page {
      scrolled = max(0, page.line(of: field, offset: anchor.offset) - anchor.lead)
    }
  }

  /// The next index in `spots`; without a cursor, the first one from the top of the screen.
  func walked(_ spots: [Spot], from cursor: Int?, by step: Int) -> Int? {
    guard !spots.isEmpty else { return nil }
    if let cursor { return (cursor + step + spots.count) % spots.count }
    guard let page else { return 0 }
    let line = { (spot: Spot) in page.line(of: spot.field, offset: spot.range.lowerBound) }
    if step > 0 { return spots.firstIndex { line($0) >= top } ?? 0 }
    return spots.lastIndex { line($0) < top + height } ?? spots.count - 1
  }

  /// The row of the screen in which a spot begins; nil if it is not on the screen.
  package func row(of spot: Spot, in layout: ScreenLayout) -> Int? {
    guard !layout.text.isEmpty, let page else { return nil }
    let line = page.line(of: spot.field, offset: spot.range.lowerBound) - top
    return (0..<height).contains(line) ? layout.content(of: layout.text).y + line : nil
  }

  /// Scrolls a spot to the upper third of the pane unless it is on the screen.
  mutating func reveal(_ spot: Spot?) -> Bool {
    guard let spot, let page else { return false }
    let line = page.line(of: spot.field, offset: spot.range.lowerBound)
    if line < top || line >= top + height { scrolled = min(max(0, line - height / 3), lastTop) }
    return true
  }
}
