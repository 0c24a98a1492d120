import ReaderModel

extension Canvas {
  /// Fades `area` behind a window, except highlights in the text, which the window may be about.
  mutating func dim(_ area: Rect) {
    restyle(area) { style in
      if [.mention, .currentMention, .match, .currentMatch].contains(style.tint) { return }
      style.ink = .faint
      style.isBold = false
    }
  }

  /// Draws the background of a window over the panes, with a thin line at both sides, which alone
  /// sets it off if there are no colours.
  mutating func drawPanel(_ box: Rect) {
    fill(box, Style(tint: .panel))
    for index in 0..<box.height {
      write("│", Style(ink: .faint, tint: .panel), in: box.row(index))
      write("│", Style(ink: .faint, tint: .panel), in: box.row(index, left: box.width - 1))
    }
  }
}
