extension ScreenLayout {
  /// The rows between the chips and the status line.
  package var body: Rect {
    let top = header.height + chips.height
    return Rect(x: 0, y: top, width: header.width, height: status.y - top)
  }

  /// The place of a window that speaks of the list or the entities: over the text, or else over all but
  /// that pane; the whole body if too few columns would be left.
  package func body(beside pane: Rect) -> Rect {
    if text.width >= Self.docked, text.width < body.width { return text }
    var area = body
    guard !pane.isEmpty, area.width - pane.x - pane.width - 1 >= Self.docked || pane.x > Self.docked
    else { return area }
    if pane.x + pane.width < area.width {
      area.x = pane.x + pane.width + 1
      area.width -= area.x
    } else {
      area.width = pane.x - 1
    }
    return area
  }

  /// The least columns for a window beside what it speaks of.
  private static let docked = 60

  /// The same window, below the row of the screen that it speaks of if it would cover that, or else
  /// above it; as it is if neither has room.
  package static func window(_ window: Rect, sparing row: Int?, in area: Rect) -> Rect {
    guard let row, row >= window.y, row < window.y + window.height else { return window }
    var moved = window
    moved.y = row + 1 + window.height <= area.y + area.height ? row + 1 : row - window.height
    return moved.y >= area.y ? moved : window
  }

  /// A window of about that size at the top of `area`.
  ///
  /// Takes all of `area`, unless that is itself beside a pane, if only a narrow margin would be left,
  /// which would show fragments of words.
  package static func window(columns: Int, rows: Int, in area: Rect) -> Rect {
    let isBeside = area.x > 0
    let width = area.width < middle && !isBeside ? area.width : min(columns, area.width)
    let isHigh = (width == area.width && !isBeside) || area.height - rows < 4
    return Rect(
      x: area.x + (area.width - width) / 2, y: area.y, width: width,
      height: isHigh ? area.height : rows)
  }
}
