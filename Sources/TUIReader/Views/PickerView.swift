import ReaderModel

/// The window in which a country, person, organisation or weapon is picked.
struct PickerView: View {
  let picker: Picker

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(56, area.width - 2)
    let height = min(20, area.height - 1)
    let box = Rect(x: area.x + (area.width - width) / 2, y: area.y, width: width, height: height)
    canvas.drawPanel(box)
    drawTitle(on: &canvas, in: box.row(0, left: 2, right: 2))
    let items = box.droppingTop(2)
    let visible = max(1, items.height - 1)
    let top = max(0, picker.cursor - visible + 1)
    for place in 0..<visible {
      guard picker.items.indices.contains(top + place) else { break }
      draw(
        picker.items[top + place], isSelected: top + place == picker.cursor, on: &canvas,
        in: items.row(place))
    }
    if picker.items.isEmpty {
      let text = picker.isStale ? "…" : "nothing fits ‘\(picker.needle)’"
      canvas.write(text, Style(ink: .secondary, tint: .panel), in: items.row(0, left: 2, right: 2))
    }
  }

  private func drawTitle(on canvas: inout Canvas, in row: Rect) {
    let what = picker.kind.singular
    let title =
      picker.merging.map { "\($0.name) is" }
      ?? (picker.excludes ? "Without \(what)" : "Pick \(what)")
    let used = canvas.write(
      title + "  ", Style(ink: picker.excludes ? .problem : .plain, tint: .panel, isBold: true),
      in: row)
    let inner = row.row(0, left: used)
    canvas.write(picker.prompt.line, Style(tint: .panel), in: inner)
    let before = DisplayWidth.of(String(picker.prompt.text[..<picker.prompt.cursor]))
    canvas.placeCursor(x: inner.x + min(before, max(0, inner.width - 1)), y: inner.y)
  }

  private func draw(
    _ facet: Facet, isSelected: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    let tint: Style.Tint = isSelected ? .selection : .panel
    if isSelected {
      canvas.fill(row.row(0, right: 1), Style(tint: tint))
      canvas.write("▌", Style(ink: .key, tint: tint), in: row)
    }
    let inner = row.row(0, left: 2, right: 2)
    let dim = Style(ink: .secondary, tint: tint)
    let right = canvas.writeRight(grouped(facet.articles), dim, in: inner) + 2
    let name = canvas.write(
      facet.name, Style(ink: facet.kind.ink, tint: tint), in: inner.row(0, right: right))
    let aside = [facet.country?.rawValue, facet.role].compactMap { $0 }.joined(separator: " ")
    canvas.write(aside, dim, in: inner.row(0, left: name + 2, right: right))
  }
}

extension Facet.Kind {
  /// `a country`, for a sentence.
  fileprivate var singular: String {
    switch self {
    case .country: "a country"
    case .person: "a person"
    case .organisation: "an organisation"
    case .weapon: "a weapon"
    case .place: "a place"
    case .source: "a source"
    case .author: "an author"
    case .tag: "a tag"
    case .month: "a month"
    }
  }
}
