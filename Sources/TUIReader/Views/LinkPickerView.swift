import ReaderModel
import Text

/// The window for choosing which link of an article to open.
struct LinkPickerView: View {
  let picker: LinkPicker

  func draw(on canvas: inout Canvas, in area: Rect) {
    let window = LinkPicker.window(in: area)
    let rows = LinkPicker.rows(in: area)
    canvas.drawPanel(window)
    let title = window.row(0, left: 2, right: 2)
    let used = canvas.write("Open", Style(tint: .panel, isBold: true), in: title)
    PromptField(prompt: picker.line, tint: .panel)
      .draw(on: &canvas, in: title.row(0, left: used + 2))
    let items = picker.items
    let top = picker.top(rows: rows.height)
    for (place, item) in items.dropFirst(top).prefix(rows.height).enumerated() {
      draw(item, isSelected: top + place == picker.cursor, on: &canvas, in: rows.row(place))
    }
    let last = window.row(window.height - 1, left: 2, right: 2)
    let dim = Style(ink: .secondary, tint: .panel)
    if let selected = picker.selected {
      canvas.write(TerminalText.sanitised(selected.url), dim, in: last)
    } else {
      canvas.write("no link fits ‘\(picker.line.line)’", dim, in: rows.row(0, left: 2, right: 2))
    }
  }

  private func draw(
    _ item: LinkPicker.Item, isSelected: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    let tint: Style.Tint = isSelected ? .selection : .panel
    if isSelected {
      canvas.fill(row.row(0, right: 1), Style(tint: tint))
      canvas.write("▌", Style(ink: .key, tint: tint), in: row)
    }
    let inner = row.row(0, left: 2, right: 2)
    let number = item.number.map(String.init) ?? ""
    canvas.writeRight(
      number, Style(ink: .key, tint: tint), in: Rect(x: inner.x, y: inner.y, width: 3, height: 1))
    let host = TerminalText.sanitised(References.host(of: item.url))
    let dim = Style(ink: .secondary, tint: tint)
    let right = canvas.writeRight(
      host, dim, in: inner.row(0, left: max(0, inner.width - 5) / 2 + 5))
    canvas.write(
      TerminalText.sanitised(item.words), Style(tint: tint),
      in: inner.row(0, left: 5, right: right + 2))
  }
}
