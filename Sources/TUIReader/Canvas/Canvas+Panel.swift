import ReaderModel

extension Canvas {
  /// Opens a window of about that size at the top of `area`, over what is there; returns its
  /// rectangle.
  ///
  /// Where hardly more than the window has room, it takes all of `area`: beside it would stand only
  /// pieces of words.
  mutating func openPanel(width: Int, height: Int, in area: Rect) -> Rect {
    let columns = Self.panelColumns(width, in: area)
    let isHigh = columns == area.width || area.height - height < 4
    let box = Rect(
      x: area.x + (area.width - columns) / 2, y: area.y, width: columns,
      height: isHigh ? area.height : height)
    drawPanel(box)
    return box
  }

  /// The columns that ``openPanel(width:height:in:)`` gives a window that wants `width`.
  static func panelColumns(_ width: Int, in area: Rect) -> Int {
    area.width < ScreenLayout.middle ? area.width : min(width, area.width)
  }

  /// The ground of a window over the panes, with a thin line at both sides: where there are no
  /// colours, only that tells it from them.
  private mutating func drawPanel(_ box: Rect) {
    fill(box, Style(tint: .panel))
    for index in 0..<box.height {
      write("│", Style(ink: .faint, tint: .panel), in: box.row(index))
      write("│", Style(ink: .faint, tint: .panel), in: box.row(index, left: box.width - 1))
    }
  }
}
