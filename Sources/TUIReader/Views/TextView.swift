import ReaderModel
import Text

/// The article: its lines, with mentions in the colour of their kind.
struct TextView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let reading = state.reading
    PaneTitle(
      name: "Article", right: reading.article == nil ? "" : "\(reading.percent)%",
      hasFocus: state.focus == .text
    ).draw(on: &canvas, in: area)
    guard let article = reading.article, let page = reading.page else { return }
    let body = state.layout.content(of: area)
    let margin = state.layout.textMargin
    let lines = page.lines.dropFirst(reading.top).prefix(max(0, body.height))
    let paint = TextPaint(article: article, reading: reading, lines: lines)
    let isJustified = state.setting.configuration.appearance.isTextJustified
    for (row, index) in lines.indices.enumerated() {
      let isSelected = reading.selectedLines?.contains(index) == true
      if isSelected {
        canvas.fill(body.row(row, left: margin, right: margin), Style(tint: .selection))
      }
      let fill = isJustified && page.isContinued(index) ? page.width : nil
      draw(
        lines[index], paint, of: article, filling: fill, isSelected: isSelected, on: &canvas,
        in: body.row(row, left: margin, right: margin))
    }
  }

  /// Draws a line; widens the spaces between its words so that it fills so many columns.
  private func draw(
    _ line: TextPage.Line, _ paint: TextPaint, of article: Article, filling columns: Int?,
    isSelected: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    var row = row
    if line.kind == .caption {
      canvas.write("│", Style(ink: .faint), in: row)
      row = row.row(0, left: 2)
    }
    var pen = Canvas.Pen(x: row.x, y: row.y, end: row.x + row.width)
    let base = TextPaint.base(line.kind, isSelected: isSelected)
    guard let field = line.field else {
      drawOwn(line, base, at: &pen, on: &canvas)
      return
    }
    let spans = paint.spans(in: field, meeting: line.range)
    var offset = line.range.lowerBound
    var notes = line.notes[...]
    let text = article.parsed[field].slice(line.range)
    var gaps = columns.map { JustifiedGaps(text, notes: line.notes.map(\.text), columns: $0) }
    for character in text {
      while let note = notes.first, note.offset <= offset {
        draw(note, at: &pen, on: &canvas)
        notes.removeFirst()
      }
      var style = spans.last { $0.range.contains(offset) }?.style(over: base) ?? base
      if isInSelection(field, offset), style.tint == .none || style.tint == .chip {
        style.tint = .selection
      }
      guard canvas.write(character, style, at: &pen) else { break }
      if character == " ", let extra = gaps?.next() {
        for _ in 0..<extra where !canvas.write(" ", style, at: &pen) { break }
      }
      offset += character.utf8.count
    }
    for note in notes { draw(note, at: &pen, on: &canvas) }
  }

  /// Whether a byte belongs to a selected sentence.
  private func isInSelection(_ field: ArticleField, _ offset: Int) -> Bool {
    field == .text && state.reading.selectedBytes?.contains(offset) == true
  }

  /// Draws the number of a link.
  private func draw(
    _ note: TextPage.Line.Note, at pen: inout Canvas.Pen, on canvas: inout Canvas
  ) {
    for character in note.text {
      guard canvas.write(character, .secondary, at: &pen) else { return }
    }
  }

  /// Draws a line that the page added; highlights words in brackets, which say what was inferred.
  private func drawOwn(
    _ line: TextPage.Line, _ base: Style, at pen: inout Canvas.Pen, on canvas: inout Canvas
  ) {
    guard let text = line.text else { return }
    var isAside = false
    for character in text.slice(line.range) {
      if character == "(" && line.kind == .byline { isAside = true }
      let style = isAside ? Style(ink: .country) : base
      guard canvas.write(character, style, at: &pen) else { break }
      if character == ")" { isAside = false }
    }
  }
}
