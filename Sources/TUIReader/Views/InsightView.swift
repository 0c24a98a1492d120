import ReaderModel
import Text

/// Facts of the result, or all about one entity.
struct InsightView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    let pane = state.insight
    guard !area.isEmpty, let content = pane.content else { return }
    canvas.fill(area, .plain)
    PaneTitle(
      name: content.title, aside: aside(pane), right: place(pane),
      hasFocus: state.focus == .insight
    ).draw(on: &canvas, in: area)
    let body = state.layout.content(of: area)
    if pane.items.isEmpty {
      let text = nothing(pane)
      for (row, line) in wrapped(text, width: max(1, body.width - 4)).enumerated() {
        canvas.write(
          String(text.slice(line.range)), .secondary,
          in: body.row(row + pane.headRows, left: 2, right: 2))
      }
    }
    drawMonths(pane, on: &canvas, in: body)
    drawItems(pane, on: &canvas, in: body.droppingTop(pane.headRows))
  }

  // MARK: Words

  private func aside(_ pane: InsightPane) -> String {
    var words = [pane.grouping.label, pane.order.label].filter { !$0.isEmpty }
    if !words.isEmpty, pane.rows.count >= InsightPane.most {
      words.append("of the first \(grouped(InsightPane.most))")
    }
    if !pane.narrowing.isEmpty { words.append("with ‘\(pane.narrowing)’") }
    return words.joined(separator: " · ")
  }

  /// `3 of 41`; with a plus if more may follow.
  private func place(_ pane: InsightPane) -> String {
    guard case .list = pane.content, !pane.rows.isEmpty else { return pane.isLoading ? "…" : "" }
    let number = pane.items.prefix(pane.cursor + 1).count {
      if case .row = $0 { true } else { false }
    }
    return "\(grouped(number)) of \(grouped(pane.rows.count))\(pane.hasMore ? "+" : "")"
  }

  private func nothing(_ pane: InsightPane) -> String {
    if pane.isLoading { return "looking …" }
    if !pane.narrowing.isEmpty { return "nothing here has ‘\(pane.narrowing)’" }
    let what: String =
      switch pane.content {
      case .list(.deals): "deal"
      case .list(.quotes): "quote"
      case .list(.timeline): "date"
      case .dossier, .list(.events), nil: "event"
      }
    return "No \(what) was found in this result. Articles from before facts were found have none: "
      + "‘tuireader reannotate’ finds them."
  }

  // MARK: Items

  private func drawItems(_ pane: InsightPane, on canvas: inout Canvas, in area: Rect) {
    let dates = state.setting.configuration.appearance.dates
    var row = 0
    for (index, lines) in pane.visible(width: area.width - 3, height: area.height, dates: dates) {
      let isSelected = index == pane.cursor && pane.selected != nil
      let tint: Style.Tint =
        isSelected ? (state.focus == .insight ? .selection : .faintSelection) : .none
      if case .chart(let counts, let first, let last) = pane.items[index] {
        let ends = (DateLabel.value(first, dates) + " ", " " + DateLabel.value(last, dates))
        let room = area.width - 4 - DisplayWidth.of(ends.0) - DisplayWidth.of(ends.1)
        canvas.write(
          ends.0 + Sparkline(counts, width: room).text + ends.1, Style(ink: .date),
          in: area.row(row, left: 2, right: 1))
      }
      for line in lines {
        draw(line, tint, on: &canvas, in: area.row(row))
        row += 1
      }
    }
  }

  private func draw(
    _ line: [InsightPiece], _ tint: Style.Tint, on canvas: inout Canvas, in row: Rect
  ) {
    if tint != .none {
      canvas.fill(row, Style(tint: tint))
      canvas.write("▌", Style(ink: .key, tint: tint), in: row)
    }
    var used = 0
    for piece in line where used < row.width - 3 {
      used += canvas.write(
        piece.text, piece.tint.style(tint), in: row.row(0, left: 2 + used, right: 1))
    }
  }

  // MARK: Months

  /// The months of a timeline as columns, the shown one marked, and its name below.
  private func drawMonths(_ pane: InsightPane, on canvas: inout Canvas, in area: Rect) {
    guard pane.headRows > 0, pane.months.indices.contains(pane.month) else { return }
    let width = area.width - 4
    let first = max(0, min(pane.month - width / 2, pane.months.count - width))
    let shown = pane.months[first..<min(pane.months.count, first + width)]
    let columns = Sparkline(shown.map(\.articles), width: width).text
    let row = area.row(0, left: 2, right: 2)
    canvas.write(columns, Style(ink: .date), in: row)
    let index = pane.month - first
    let mark = String(columns.dropFirst(index).prefix(1))
    canvas.write(
      mark, Style(ink: .date, tint: .selection, isBold: true), in: row.row(0, left: index))
    let month = pane.months[pane.month]
    let dates = state.setting.configuration.appearance.dates
    let label =
      "◂ \(DateLabel.value(month.name, dates)) ▸  told of in \(grouped(month.articles, "article"))"
    canvas.write(label, .strong, in: area.row(1, left: 2, right: 2))
  }
}

extension InsightPiece.Tint {
  /// How a piece is written on a ground.
  fileprivate func style(_ ground: Style.Tint) -> Style {
    switch self {
    case .plain: Style(tint: ground)
    case .strong: Style(tint: ground, isBold: true)
    case .party: Style(ink: .person, tint: ground)
    case .deed: Style(ink: .event, tint: ground)
    case .date: Style(ink: .date, tint: ground)
    case .planned: Style(ink: .key, tint: ground)
    case .secondary: Style(ink: .secondary, tint: ground)
    }
  }
}
