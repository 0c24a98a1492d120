import ReaderModel
import Text

/// The saved searches: name, what is new in each, and all that it finds.
struct SearchesView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let hasFocus = state.focus == .searches
    canvas.fill(area, .plain)
    PaneTitle(name: "Searches", aside: "new / all", hasFocus: hasFocus).draw(on: &canvas, in: area)
    let body = state.layout.content(of: area)
    let pane = state.searches
    if pane.items.isEmpty {
      drawNothing(on: &canvas, in: body)
      return
    }
    for (row, item) in pane.items.dropFirst(pane.top).prefix(body.height).enumerated() {
      draw(
        item, isSelected: pane.top + row == pane.cursor, hasFocus: hasFocus, on: &canvas,
        in: body.row(row))
    }
  }

  private func draw(
    _ item: SearchItem, isSelected: Bool, hasFocus: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    let tint: Style.Tint = isSelected ? (hasFocus ? .selection : .faintSelection) : .none
    if isSelected {
      canvas.fill(row, Style(tint: tint))
      canvas.write("▌", Style(ink: .key, tint: tint), in: row)
    }
    let inner = row.row(0, left: 2, right: 1)
    let dim = Style(ink: .secondary, tint: tint)
    var right = canvas.writeRight(
      item.query == nil ? "?" : item.count.map { grouped($0.all) } ?? "…", dim, in: inner)
    if let new = item.count?.new, new > 0 {
      let rest = inner.row(0, right: right)
      right += canvas.writeRight(
        "\(grouped(new)) / ", Style(ink: .unread, tint: tint, isBold: true), in: rest)
    }
    let sign = item.isAlerting ? "! " : ""
    let used = canvas.write(sign, Style(ink: .key, tint: tint), in: inner)
    canvas.write(
      item.search.name, Style(tint: tint, isBold: (item.count?.new ?? 0) > 0),
      in: inner.row(0, left: used, right: right + 1))
  }

  private func drawNothing(on canvas: inout Canvas, in body: Rect) {
    let phrase: Phrase = "No search is kept yet. \(key: .keepSearch) keeps the present query."
    let text = phrase.text(state.setting.bindings)
    for (row, line) in wrapped(text, width: max(1, body.width - 4)).enumerated() {
      canvas.write(String(text.slice(line.range)), .secondary, in: body.row(row, left: 2, right: 2))
    }
  }
}
