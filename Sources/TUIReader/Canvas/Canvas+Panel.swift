import ReaderModel

extension Canvas {
  /// The ground of a window over the panes, with a thin line at both sides: where there are no
  /// colours, only that tells it from them.
  mutating func drawPanel(_ box: Rect) {
    fill(box, Style(tint: .panel))
    for index in 0..<box.height {
      write("│", Style(ink: .faint, tint: .panel), in: box.row(index))
      write("│", Style(ink: .faint, tint: .panel), in: box.row(index, left: box.width - 1))
    }
  }
}
