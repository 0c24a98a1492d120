import ReaderModel
import Text

/// The window with the notes of an article.
struct NoteListView: View {
  let list: NoteList

  func draw(on canvas: inout Canvas, in area: Rect) {
    let window = NoteList.window(in: area)
    canvas.drawPanel(window)
    canvas.write(
      "Notes", Style(tint: .panel, isBold: true), in: window.row(0, left: 2, right: 2))
    let rows = window.droppingTop(2)
    let top = max(0, list.cursor - rows.height + 1)
    for (place, note) in list.notes.dropFirst(top).prefix(rows.height).enumerated() {
      let isSelected = top + place == list.cursor
      let tint: Style.Tint = isSelected ? .selection : .panel
      let row = rows.row(place)
      if isSelected {
        canvas.fill(row.row(0, right: 1), Style(tint: tint))
        canvas.write("▌", Style(ink: .key, tint: tint), in: row)
      }
      let words = TerminalText.sanitised(note.text.split(separator: "\n").joined(separator: " ⏎ "))
      let inner = row.row(0, left: 2, right: 2)
      var used = 0
      if let quote = note.passage?.quote {
        let line = quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        used = canvas.write(
          "“\(TerminalText.sanitised(String(line.prefix(20))))…” ",
          Style(ink: .secondary, tint: tint), in: inner)
      }
      canvas.write(words, Style(tint: tint), in: inner.row(0, left: used))
    }
  }
}
