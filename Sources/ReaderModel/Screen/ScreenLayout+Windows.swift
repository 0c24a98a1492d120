extension ScreenLayout {
  /// The rows between the chips and the status line.
  package var body: Rect {
    let top = header.height + chips.height
    return Rect(x: 0, y: top, width: header.width, height: status.y - top)
  }

  /// A window of about that size at the top of `area`.
  ///
  /// Takes all of `area` if only a narrow margin would be left, which would show fragments of
  /// words.
  package static func window(columns: Int, rows: Int, in area: Rect) -> Rect {
    let width = area.width < middle ? area.width : min(columns, area.width)
    let isHigh = width == area.width || area.height - rows < 4
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y, width: width,
      height: isHigh ? area.height : rows)
  }
}
