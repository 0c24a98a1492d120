import ReaderModel
import Text

/// The first row: the archive's name, and the numbers of articles found, unread and bookmarked.
struct HeaderView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.row(0, left: 1, right: 1)
    let right = drawCounts(on: &canvas, in: row)
    let left = Rect(x: row.x, y: row.y, width: row.width - right - 2, height: 1)
    let name = canvas.write("TUIReader", .strong, in: left)
    let rest = left.row(0, left: name + 2)
    // A letter or two would be useless.
    guard rest.width >= min(6, DisplayWidth.of(state.setting.archiveName)) else { return }
    let used = canvas.write(state.setting.archiveName, .secondary, in: rest)
    drawNews(on: &canvas, in: rest.row(0, left: used + 2))
  }

  /// What is new in saved searches with alerts.
  private func drawNews(on canvas: inout Canvas, in row: Rect) {
    let news = state.searches.news.map { "\($0.search.name) +\(grouped($0.count?.new ?? 0))" }
    guard !news.isEmpty, row.width >= 8 else { return }
    let sign = canvas.write("! ", Style(ink: .unread), in: row)
    canvas.write(news.joined(separator: " · "), .plain, in: row.row(0, left: sign))
  }

  /// Draws from the right and leaves out what does not fit; returns the columns used.
  private func drawCounts(on canvas: inout Canvas, in row: Rect) -> Int {
    guard let summary = state.summary else { return 0 }
    let narrow = row.width < 60
    let total = grouped(summary.articles)
    let isAll = state.result.query.filter == .all
    // Counting the marks of a large result would read all of it.
    let known = isAll ? nil : state.list.window.marks
    let unread = known?.unread ?? summary.unread
    let isKnown = isAll || known != nil
    let parts: [(String, String, Style.Ink)] = [
      ("", found(of: total, isAll: isAll, isNarrow: narrow), .secondary),
      ("●", grouped(unread) + (narrow ? "" : isKnown ? " unread" : " unread in all"), .unread),
      ("★", grouped(known?.bookmarked ?? summary.bookmarked), .bookmark),
    ]
    var end = row.width
    for (sign, text, ink) in parts.reversed() {
      let width = DisplayWidth.of(text) + (sign.isEmpty ? 0 : 2)
      guard end - width > 11 else { break }
      end -= width
      var rest = Rect(x: row.x + end, y: row.y, width: width, height: 1)
      if !sign.isEmpty {
        canvas.write(sign, Style(ink: ink), in: rest)
        rest = rest.row(0, left: 2)
      }
      canvas.write(text, .secondary, in: rest)
      end -= 3
    }
    return row.width - end - 3
  }

  /// `12 stories · 15 articles`, `3 of 15`, `2 stories · 3 of 15`; without the stories if each has one
  /// article.
  private func found(of total: String, isAll: Bool, isNarrow: Bool) -> String {
    let window = state.list.window
    let articles = (window.articles ?? window.total).map { grouped($0) } ?? "…"
    let some =
      isAll
      ? (isNarrow ? total : "\(total) \(total == "1" ? "article" : "articles")")
      : "\(articles) of \(total)"
    guard let stories = window.total, let known = window.articles, known != stories else {
      return some
    }
    return isNarrow
      ? "\(grouped(stories))/\(some)"
      : "\(grouped(stories)) \(stories == 1 ? "story" : "stories") · \(some)"
  }
}
