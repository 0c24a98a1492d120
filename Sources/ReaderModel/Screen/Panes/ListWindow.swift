/// The part of a result in memory: some hundred rows around the cursor.
package struct ListWindow: Equatable, Sendable {
  /// The rows, in the order of the result.
  package private(set) var rows: [ArticleRow] = []
  /// The cursor's index in ``rows``; 0 if that is empty.
  package private(set) var cursor = 0
  /// The first row of ``rows`` that is on the screen.
  package private(set) var top = 0
  /// The index of `rows[0]` in the whole result; nil until known.
  package private(set) var firstIndex: Int? = 0
  /// The rows of the whole result, without opened versions; nil until they are counted.
  package private(set) var total: Int?
  /// The articles of the whole result; nil until they are counted.
  package private(set) var articles: Int?
  /// Undated articles that a condition on dates leaves out.
  package private(set) var undated = 0
  /// If nothing matches, which name is in no article, and which one may be meant.
  package private(set) var suggestion: String?
  /// Whether the result has rows before the first one here.
  private(set) var hasMoreBefore = false
  /// Whether the result has rows after the last one here.
  private(set) var hasMoreAfter = false
  /// Whether the answer for a new query is pending.
  package private(set) var isStale = false
  /// The rows of the screen above the cursor, until the rows before it have arrived.
  private var lead: Int?
  /// The rows whose versions are shown below them.
  private var opened: Set<Article.ID> = []

  /// Rows per request.
  static let pageSize = 200
  /// Rows of a query's first request; smaller, because every typed letter makes one.
  static let firstPageSize = 64
  /// The most rows in memory.
  static let capacity = 800
  /// How close to an end of the window the cursor gets before more rows are requested.
  static let margin = 80

  /// The row under the cursor.
  package var selected: ArticleRow? { rows.indices.contains(cursor) ? rows[cursor] : nil }

  /// The cursor's position in the whole result, from 1; nil until known.
  package var position: Int? {
    rows.isEmpty ? nil : firstIndex.map { $0 + stories(in: rows.prefix(cursor + 1)) }
  }

  /// How many articles of the result are unread and bookmarked, with those that rows stand for; nil
  /// unless all of its rows are in memory.
  package var marks: (unread: Int, bookmarked: Int)? {
    guard !isStale, !hasMoreBefore, !hasMoreAfter else { return nil }
    let articles = rows.flatMap { $0.isCopy ? [] : [$0] + $0.copies }
    return (articles.count { !$0.isRead }, articles.count { $0.isBookmarked })
  }

  /// Prepares for another result: keeps the rows until its first page arrives, but clears the
  /// total.
  mutating func awaitAnother() {
    isStale = true
    (total, articles) = (nil, nil)
    (undated, suggestion) = (0, nil)
  }

  /// Takes a page that answers a request.
  ///
  /// A page from the top or the bottom replaces the window; the cursor goes to the article
  /// `keeping` if the page has it.
  mutating func take(_ page: ArticlePage, anchor: PageAnchor, keeping: ListPlace? = nil) {
    let found = page.rows.flatMap { opened.contains($0.id) ? unfolded($0) : [$0] }
    switch anchor {
    case .top:
      replace(with: found, more: (before: false, after: !page.isLast), keeping: keeping)
      firstIndex = 0
      if page.isLast { total = page.rows.count }
    case .bottom:
      replace(with: found, more: (before: !page.isLast, after: false), keeping: nil)
      cursor = max(0, found.count - 1)
      firstIndex = page.isLast ? 0 : nil
      placeFromBottom()
    case .at:
      replace(
        with: found, more: (before: page.firstIndex != 0, after: !page.isLast), keeping: nil)
      firstIndex = found.isEmpty ? nil : page.firstIndex
      placeFromBottom()
    case .from:
      replace(with: found, more: (before: true, after: !page.isLast), keeping: keeping)
      firstIndex = nil
      lead = keeping?.lead
      placeFromBottom()
    case .after(let position):
      guard rows.last(where: { !$0.isCopy })?.position == position else { return }
      rows += found
      hasMoreAfter = !page.isLast
      placeFromBottom()
      trimStart()
    case .before(let position):
      guard rows.first?.position == position else { return }
      rows.insert(contentsOf: found, at: 0)
      cursor += found.count
      top = lead.map { max(0, cursor - $0) } ?? top + found.count
      lead = nil
      hasMoreBefore = !page.isLast
      firstIndex = hasMoreBefore ? firstIndex.map { max(0, $0 - page.rows.count) } : 0
      trimEnd()
    }
  }

  /// Takes the size of the whole result.
  mutating func take(_ count: ResultCount) {
    (total, articles) = (count.stories, count.articles)
    (undated, suggestion) = (count.undated, count.suggestion)
    placeFromBottom()
  }

  /// Moves the cursor by `count` rows, within the rows in memory.
  mutating func move(by count: Int) {
    cursor = min(max(0, cursor + count), max(0, rows.count - 1))
  }

  /// Puts the cursor on the row at `index` of ``rows``.
  mutating func move(to index: Int) {
    guard rows.indices.contains(index) else { return }
    cursor = index
  }

  /// Moves the cursor to the row of that index in the whole result; returns false if it is not in
  /// memory.
  mutating func move(toRow row: Int) -> Bool {
    guard let firstIndex, row >= firstIndex else { return false }
    var left = row - firstIndex
    for index in rows.indices where !rows[index].isCopy {
      if left == 0 {
        cursor = index
        return true
      }
      left -= 1
    }
    if hasMoreAfter { return false }
    cursor = max(0, rows.count - 1)
    return true
  }

  /// Scrolls so that the cursor is among `visible` rows, with a row of context if there is room.
  mutating func scroll(visible: Int) {
    let room = visible >= 5 ? 1 : 0
    top = min(top, max(0, cursor - room))
    top = max(top, cursor - max(1, visible) + 1 + (cursor + 1 < rows.count ? room : 0))
    top = max(0, min(top, max(0, rows.count - visible)))
  }

  /// The anchor of the page to request now; nil if none is needed.
  var wanted: PageAnchor? {
    if rows.isEmpty, hasMoreBefore { return .bottom }
    if hasMoreAfter, cursor + Self.margin >= rows.count,
      let last = rows.last(where: { !$0.isCopy })
    {
      return .after(last.position)
    }
    if hasMoreBefore, cursor < Self.margin, let first = rows.first {
      return .before(first.position)
    }
    return nil
  }

  /// Updates a row for a mark that is now on disk.
  mutating func show(_ change: MarkChange) {
    let articles = Set(change.articles)
    for index in rows.indices {
      if articles.contains(rows[index].id) { rows[index].show(change) }
      for place in rows[index].copies.indices
      where articles.contains(rows[index].copies[place].id) {
        rows[index].copies[place].show(change)
      }
    }
  }

  /// Replaces rows that stand for a story by others that do, and remembers which are opened.
  mutating func replaceRows(
    _ range: ClosedRange<Int>, with new: [ArticleRow], opens id: Article.ID?
  ) {
    if let id { opened.insert(id) } else { opened.remove(rows[range.lowerBound].id) }
    rows.replaceSubrange(range, with: new)
  }

  private mutating func replace(
    with page: [ArticleRow], more: (before: Bool, after: Bool), keeping: ListPlace?
  ) {
    rows = page
    isStale = false
    lead = nil
    let found = keeping.flatMap { index(of: $0.article) ?? neighbour(of: $0) }
    cursor = found ?? 0
    top = found == nil ? 0 : keeping?.lead.map { max(0, cursor - $0) } ?? 0
    (hasMoreBefore, hasMoreAfter) = more
  }

  /// The row of an article, or else of the story whose version it is; nil if there is none here.
  func index(of id: Article.ID) -> Int? {
    rows.firstIndex { $0.id == id } ?? rows.firstIndex { $0.copies.contains { $0.id == id } }
  }

  /// The row that comes next after one that is not here, by time; nil in other orders.
  private func neighbour(of place: ListPlace) -> Int? {
    guard !place.isOptional, place.position.rank == nil, let first = rows.first,
      let last = rows.last, first.position.rank == nil
    else { return nil }
    let isAscending = first.position.number < last.position.number
    let number = place.position.number
    return rows.firstIndex {
      isAscending ? $0.position.number > number : $0.position.number < number
    } ?? rows.count - 1
  }

  /// Computes the window's place from the total, or the reverse, once the window reaches the end of
  /// the result; not with stale rows.
  private mutating func placeFromBottom() {
    guard !isStale else { return }
    let count = stories(in: rows[...])
    if !hasMoreAfter, let total, firstIndex == nil { firstIndex = max(0, total - count) }
    if !hasMoreAfter, let firstIndex { total = firstIndex + count }
  }

  private mutating func trimStart() {
    var extra = min(rows.count - Self.capacity, top)
    while extra > 0, rows[extra].isCopy { extra -= 1 }
    guard extra > 0 else { return }
    firstIndex = firstIndex.map { $0 + stories(in: rows.prefix(extra)) }
    rows.removeFirst(extra)
    cursor -= extra
    top -= extra
    hasMoreBefore = true
  }

  private mutating func trimEnd() {
    var extra = min(rows.count - Self.capacity, rows.count - cursor - 2 * Self.margin)
    while extra > 0, rows[rows.count - extra].isCopy { extra -= 1 }
    guard extra > 0 else { return }
    rows.removeLast(extra)
    hasMoreAfter = true
  }
}
