import ReaderModel
import Text

/// The list of articles: marks, title, date, source, countries.
struct ListView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let hasFocus = state.focus == .list
    PaneTitle(name: "Articles", aside: aside, hasFocus: hasFocus).draw(on: &canvas, in: area)
    let body = area.droppingTop(ScreenLayout.titleRows)
    let list = state.list.window
    if list.rows.isEmpty {
      drawNothing(on: &canvas, in: body)
      return
    }
    let height = state.layout.rowsPerItem
    for place in 0..<max(1, body.height / height) {
      let index = list.top + place
      guard list.rows.indices.contains(index) else { break }
      let box = Rect(x: body.x, y: body.y + place * height, width: body.width, height: height)
      var row = list.rows[index]
      if row.isCopy || list.isOpened(at: index) {
        row.title = (row.isCopy ? "↳ " : "▾ ") + title(row)
      }
      draw(
        row, isSelected: index == list.cursor, isAmong: state.list.isSelected(at: index),
        on: &canvas, in: box)
    }
  }

  /// The order, and how many articles a condition on dates leaves out.
  private var aside: String {
    if state.list.isSelecting {
      return (state.list.selectedCount.map { grouped($0) } ?? "…") + " selected"
    }
    let undated = state.list.window.undated
    guard undated > 0 else { return order }
    let short = order.split(separator: " ").first.map(String.init) ?? order
    return "\(short) · \(grouped(undated)) undated left out"
  }

  private var order: String {
    switch state.result.query.order {
    case .newest: "newest first"
    case .oldest: "oldest first"
    case .relevance: "best match first"
    case .source: "by source"
    }
  }

  private func draw(
    _ article: ArticleRow, isSelected: Bool, isAmong: Bool, on canvas: inout Canvas, in box: Rect
  ) {
    let tint: Style.Tint =
      isSelected
      ? (state.focus == .list ? .selection : .faintSelection) : isAmong ? .faintSelection : .none
    if tint != .none {
      canvas.fill(box, Style(tint: tint))
      for row in 0..<box.height {
        canvas.write("▌", Style(ink: .key, tint: tint), in: box.row(row))
      }
    }
    if !article.isRead {
      canvas.write("●", Style(ink: .unread, tint: tint), in: box.row(0, left: 1))
    }
    if article.isBookmarked {
      canvas.write("★", Style(ink: .bookmark, tint: tint), in: box.row(0, left: 2))
    }
    if box.height > 1 {
      drawTwoRows(article, tint, on: &canvas, in: box)
    } else {
      drawOneRow(article, tint, on: &canvas, in: box)
    }
  }

  private func drawTwoRows(
    _ article: ArticleRow, _ tint: Style.Tint, on canvas: inout Canvas, in box: Rect
  ) {
    let copies = drawCopies(of: article, tint, on: &canvas, in: box.row(0, left: 4, right: 1))
    canvas.write(
      title(article), titleStyle(article, tint), in: box.row(0, left: 4, right: 1 + copies),
      lighting: state.reading.sought, isTitle: true)
    let row = box.row(1, left: 4, right: 1)
    let date = DateLabel.short(article.published)
    let codes = countries(article, limit: row.width < 30 ? 2 : 3)
    let used = canvas.write(date, Style(ink: .secondary, tint: tint), in: row)
    var rest = row.row(0, left: used)
    if let source = article.source {
      let room = codes.isEmpty ? 0 : codes.count + 2
      let width = canvas.write(
        " · " + source, Style(ink: .secondary, tint: tint), in: rest.row(0, right: room))
      rest = rest.row(0, left: width)
    }
    canvas.write(codes, Style(ink: .country, tint: tint), in: rest.row(0, left: 2))
    if box.height > 2, let snippet = state.list.snippet(of: article.id) {
      canvas.write(
        snippet, Style(ink: .secondary, tint: tint), in: box.row(2, left: 4, right: 1),
        lighting: state.reading.sought, isTitle: false)
    }
  }

  private func drawOneRow(
    _ article: ArticleRow, _ tint: Style.Tint, on canvas: inout Canvas, in box: Rect
  ) {
    let row = box.row(0, left: 4, right: 1)
    let codes = countries(article, limit: row.width < 50 ? 1 : 3)
    let isNarrow = row.width < 50
    let date =
      isNarrow ? DateLabel.compact(article.published) : DateLabel.short(article.published)
    let dates = isNarrow ? 9 : 14
    canvas.write(date, Style(ink: .secondary, tint: tint), in: row)
    let right = codes.isEmpty ? 0 : codes.count + 1
    let copies = drawCopies(of: article, tint, on: &canvas, in: row.row(0, right: right))
    canvas.write(
      title(article), titleStyle(article, tint),
      in: row.row(0, left: dates, right: right + copies), lighting: state.reading.sought,
      isTitle: true)
    canvas.writeRight(codes, Style(ink: .country, tint: tint), in: row)
  }

  /// Draws how many other versions of its story a row stands for, in the colour of unread ones if
  /// one of them is unread. Returns the columns used, with the space before them.
  private func drawCopies(
    of article: ArticleRow, _ tint: Style.Tint, on canvas: inout Canvas, in row: Rect
  ) -> Int {
    guard !article.copies.isEmpty, row.width > 20 else { return 0 }
    let ink: Style.Ink = article.copies.allSatisfy(\.isRead) ? .secondary : .unread
    let sign = "+\(article.copies.count)"
    return canvas.writeRight(sign, Style(ink: ink, tint: tint), in: row) + 1
  }

  private func title(_ article: ArticleRow) -> String {
    article.title.isEmpty ? "(no title)" : article.title
  }

  private func titleStyle(_ article: ArticleRow, _ tint: Style.Tint) -> Style {
    Style(ink: .plain, tint: tint, isBold: !article.isRead)
  }

  private func countries(_ article: ArticleRow, limit: Int) -> String {
    let codes = article.countries.prefix(limit).map(\.rawValue).joined(separator: " ")
    return codes + (article.countries.count > limit ? "…" : "")
  }

  private func drawNothing(on canvas: inout Canvas, in body: Rect) {
    let lines =
      state.list.window.isStale
      ? ["…"]
      : state.result.query.filter == .all
        ? ["No article yet."]
        : ["Nothing matches."] + suggestion(columns: body.width - 5)
          + (state.overlay != nil ? [] : [""] + waysOut)
    for (index, line) in lines.enumerated() {
      canvas.write(line, .secondary, in: body.row(index + 1, left: 4, right: 1))
    }
  }

  /// Which name is in no article, if that is why.
  private func suggestion(columns: Int) -> [String] {
    guard let text = state.list.window.suggestion else { return [] }
    return [""] + wrapped(text, width: max(1, columns)).map { String(text.slice($0.range)) }
  }

  /// The keys that widen the result again.
  private var waysOut: [String] {
    let phrases: [Phrase] = [
      "\(key: .removeFilter(.last))  takes the last filter away",
      "\(key: .removeFilter(.all))  all of them",
    ]
    return phrases.map { $0.text(state.setting.bindings, in: ListPane.context.chain) }
  }
}
