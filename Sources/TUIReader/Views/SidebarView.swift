import ReaderModel
import Text

/// Entities of the article, or facets of the whole result.
struct SidebarView: View {
  let state: ScreenState

  private var hasFocus: Bool { state.focus == .entities }

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let sidebar = state.sidebar
    let isEntities = sidebar.content == .entities
    let other: Phrase =
      isEntities ? "\(key: .toggleFacets) facets" : "\(key: .toggleFacets) entities"
    PaneTitle(
      name: isEntities ? "Entities" : "Facets",
      aside: other.text(state.setting.bindings, in: Sidebar.context.chain),
      right: sidebar.narrowing, hasFocus: hasFocus
    ).draw(on: &canvas, in: area)
    let body = state.layout.content(of: area)
    if sidebar.rows.isEmpty, !isEntities || state.reading.article != nil {
      let text = sidebar.narrowing.isEmpty ? "none found" : "nothing fits ‘\(sidebar.narrowing)’"
      canvas.write(
        sidebar.isCounting ? "counting …" : text, .secondary, in: body.row(1, left: 1))
    }
    let flow = SidebarFlow(sidebar.rows, from: sidebar.top, in: body)
    for slot in flow.slots {
      let row = Rect(
        x: body.x + slot.column * flow.width, y: body.y + slot.line, width: flow.width, height: 1)
      draw(sidebar.rows[slot.row], slot.row == sidebar.cursor, on: &canvas, in: row)
    }
  }

  private func draw(_ row: Sidebar.Row, _ isSelected: Bool, on canvas: inout Canvas, in area: Rect)
  {
    var tint = Style.Tint.none
    if isSelected {
      tint = hasFocus ? .selection : .faintSelection
      canvas.fill(area, Style(tint: tint))
      canvas.write("▌", Style(ink: .key, tint: tint), in: area)
    }
    let inner = area.row(0, left: 1, right: 1)
    switch row {
    case .blank: break
    case .heading(let text): canvas.write(text, .secondary, in: inner)
    case .role(let role): canvas.write(role, .secondary, in: inner.row(0, left: 2))
    case .date(let value, let count):
      drawValue(
        DateLabel.value(value, state.setting.configuration.appearance.dates), nil, count,
        Style(ink: .date, tint: tint), on: &canvas, in: inner)
    case .implied(let country):
      drawValue(
        country.name, "implied", country.mentions, Style(ink: Kind.country.ink, tint: tint),
        on: &canvas, in: inner)
    case .facet(let facet):
      FacetRow(
        facet: facet, largest: state.sidebar.largest(facet.kind), mark: mark(of: facet),
        tint: tint, dates: state.setting.configuration.appearance.dates
      ).draw(on: &canvas, in: inner)
    case .more(_, let count):
      canvas.write(
        "… \(grouped(count)) more", Style(ink: .secondary, tint: tint), in: inner)
    case .sparkline(let counts):
      canvas.write(
        Sparkline(counts, width: inner.width).text, Style(ink: .date, tint: tint), in: inner)
    case .entity(let index):
      guard let entities = state.reading.article?.annotation.entities,
        entities.indices.contains(index)
      else { return }
      let entity = entities[index]
      let country = entity.kind == .country ? nil : entity.country
      drawValue(
        entity.name, country?.rawValue, entity.mentions.count,
        Style(ink: entity.kind.ink, tint: tint),
        on: &canvas, in: inner)
    }
  }

  /// The sign of a value that the result is filtered by.
  private func mark(of facet: Facet) -> FacetRow.Mark? {
    let filters = state.result.filters
    guard !filters.isEmpty,
      let filter = facet.kind.filter(for: facet, by: state.setting.rules)
    else { return nil }
    if filters.contains(where: { $0.isSet(filter) }) { return .set }
    return filters.contains(.not(filter)) ? .excluded : nil
  }

  private func drawValue(
    _ name: String, _ note: String?, _ count: Int, _ style: Style,
    on canvas: inout Canvas, in row: Rect
  ) {
    let dim = Style(ink: .secondary, tint: style.tint)
    let right = canvas.writeRight(grouped(count), dim, in: row) + 1
    let room = note.map { DisplayWidth.of($0) + 1 } ?? 0
    let used = canvas.write(name, style, in: row.row(0, right: right + room))
    if let note { canvas.write(note, dim, in: row.row(0, left: used + 1, right: right)) }
  }
}

extension Filter {
  /// Whether it is `filter`, or has it as one of several.
  fileprivate func isSet(_ filter: Filter) -> Bool {
    if case .or(let parts) = self { return parts.contains(filter) }
    return self == filter
  }
}
