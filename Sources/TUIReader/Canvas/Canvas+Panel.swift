import ReaderModel

extension Canvas {
  /// Lets what stands in `area` step back behind a window, but for what is marked in the text, which
  /// the window may be about.
  mutating func dim(_ area: Rect) {
    restyle(area) { style in
      if [.mention, .currentMention, .match, .currentMatch].contains(style.tint) { return }
      style.ink = .faint
      style.isBold = false
    }
  }

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
