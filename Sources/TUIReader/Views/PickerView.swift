import ReaderModel
import Text

/// The window for picking a country, person, organisation or weapon.
struct PickerView: View {
  let picker: Picker
  let rules: IdentityRules
  /// What the values are counted in.
  let scope: String
  let layout: PickerLayout

  func draw(on canvas: inout Canvas, in area: Rect) {
    canvas.drawPanel(layout.window)
    drawTitle(on: &canvas, in: layout.window.row(0, left: 2, right: 2))
    if let merge = picker.merge(by: rules) {
      let last = layout.window.height - 1
      draw(merge, on: &canvas, in: layout.window.row(last, left: 2, right: 2))
    }
    if picker.merging == nil, layout.window.height > layout.items.height + 2 {
      let note =
        picker.marked.isEmpty ? scope : picked
      canvas.write(
        note, Style(ink: .secondary, tint: .panel),
        in: layout.window.row(layout.window.height - 1, left: 2, right: 2))
    }
    for place in 0..<layout.items.height {
      let index = layout.top + place
      guard picker.items.indices.contains(index) else { break }
      draw(
        picker.items[index], isSelected: index == picker.cursor, on: &canvas,
        in: layout.items.row(place))
    }
    if picker.items.isEmpty {
      let other = picker.merging == nil ? "nothing" : "nothing else"
      let text = picker.isStale ? "…" : "\(other) fits ‘\(picker.needle)’"
      canvas.write(
        text, Style(ink: .secondary, tint: .panel), in: layout.items.row(0, left: 2, right: 2))
    }
  }

  private func drawTitle(on canvas: inout Canvas, in row: Rect) {
    let what = picker.kind.singular
    let title =
      picker.merging.map { "\($0.name) is" }
      ?? (picker.excludes ? "Without \(what)" : "Pick \(what)")
    let used = canvas.write(
      title, Style(ink: picker.excludes ? .problem : .plain, tint: .panel, isBold: true),
      in: row.row(0, right: min(16, row.width / 3)))
    PromptField(prompt: picker.line, tint: .panel)
      .draw(on: &canvas, in: row.row(0, left: used + 2))
  }

  /// Draws `Austin → Lloyd Austin`: the replaced name and the kept one.
  private func draw(_ merge: Merge, on canvas: inout Canvas, in row: Rect) {
    let dim = Style(ink: .secondary, tint: .panel)
    let half = (row.width - 3) / 2
    let rest = min(DisplayWidth.of(merge.staying), max(half, row.width - 3 - half))
    var x = canvas.write(merge.leaving, dim, in: row.row(0, right: rest + 3))
    x += canvas.write(" → ", Style(ink: .key, tint: .panel), in: row.row(0, left: x))
    canvas.write(
      merge.staying, Style(ink: picker.kind.ink, tint: .panel, isBold: true),
      in: row.row(0, left: x))
  }

  private func aside(of facet: Facet) -> String {
    if facet.isEvery { return "everybody of that name" }
    if facet.kind == .weaponKind, picker.kind == .weapon { return "all of that kind" }
    let kind = facet.kind == .weapon ? rules.weapons.kind(of: facet.name) : nil
    return [facet.country?.rawValue, facet.role, kind].compactMap { $0 }.joined(separator: " ")
  }

  /// The marked values, as they will filter.
  private var picked: String {
    let names = picker.marked.map(\.name)
    if !picker.excludes { return "✓ " + names.joined(separator: " or ") }
    return "✓ " + (names.count > 1 ? "neither " : "not ") + names.joined(separator: " nor ")
  }

  private func draw(
    _ facet: Facet, isSelected: Bool, on canvas: inout Canvas, in row: Rect
  ) {
    let tint: Style.Tint = isSelected ? .selection : .panel
    if isSelected {
      canvas.fill(row.row(0, right: 1), Style(tint: tint))
      canvas.write("▌", Style(ink: .key, tint: tint), in: row)
    }
    var inner = row.row(0, left: 2, right: 2)
    if picker.isMarked(facet) {
      canvas.write("✓", Style(ink: .key, tint: tint), in: inner)
      inner = inner.row(0, left: 2)
    }
    let dim = Style(ink: .secondary, tint: tint)
    let right = canvas.writeRight(grouped(facet.articles), dim, in: inner) + 2
    let name = canvas.write(
      facet.name, Style(ink: facet.kind.ink, tint: tint), in: inner.row(0, right: right))
    let aside = aside(of: facet)
    canvas.write(aside, dim, in: inner.row(0, left: name + 2, right: right))
  }
}
