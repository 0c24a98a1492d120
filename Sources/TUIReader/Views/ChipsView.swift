import ReaderModel

/// The filters as chips.
struct ChipsView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = ChipRow(filters: state.result.filters, setting: state.setting, width: area.width - 1)
    for (index, chip) in row.chips.enumerated() {
      let isSelected = state.focus == .chips && index == state.chips.cursor
      let tint: Style.Tint = isSelected ? .selectedChip : .chip
      let place = area.row(0, left: chip.columns.lowerBound)
      let box = Rect(x: place.x, y: place.y, width: chip.columns.count, height: 1)
      canvas.fill(box, Style(tint: tint))
      canvas.write(
        chip.label, Style(ink: chip.kind?.ink ?? .plain, tint: tint, isBold: isSelected),
        in: box.row(0, left: 1, right: 2))
      canvas.write(
        "×", Style(ink: .secondary, tint: tint), in: box.row(0, left: box.width - 2))
    }
    if row.hidden > 0, let last = row.chips.last {
      canvas.write(
        "+\(row.hidden)", .secondary, in: area.row(0, left: last.columns.upperBound + 1))
    }
  }
}
