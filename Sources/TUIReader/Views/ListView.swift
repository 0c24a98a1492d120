import ReaderModel
import Text

/// The list of articles.
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
    let title = state.list.selectedTitle(in: state.layout)
    var y = body.y
    for index in list.rows.indices.dropFirst(list.top) {
      let lines = index == list.cursor ? title : []
      let box = Rect(
        x: body.x, y: y, width: body.width, height: height + max(0, lines.count - 1))
      guard y + box.height <= body.y + body.height || index == list.top else { break }
      y += box.height
      ArticleRowView(
        article: list.rows[index], isOpened: list.isOpened(at: index),
        titleLines: lines,
        snippet: state.list.snippet(of: list.rows[index].id),
        tint: tint(at: index),
        sought: state.reading.sought, appearance: state.setting.configuration.appearance
      ).draw(on: &canvas, in: box)
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

  /// The background of a row: that of the cursor, or of one among several selected.
  private func tint(at index: Int) -> Style.Tint {
    if index == state.list.window.cursor {
      return state.focus == .list ? .selection : .faintSelection
    }
    return state.list.isSelected(at: index) ? .faintSelection : .none
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
