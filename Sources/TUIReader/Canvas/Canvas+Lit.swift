import ReaderModel
import Text

extension Canvas {
  /// Writes `text` like ``write(_:_:in:ellipsis:)``, with the words that were searched lit. Returns
  /// the columns written.
  @discardableResult
  mutating func write(
    _ text: String, _ style: Style, in area: Rect, lighting words: SoughtWords, isTitle: Bool
  ) -> Int {
    let text = TerminalText.sanitised(text)
    let ranges = words.isEmpty ? [] : words.ranges(in: text, isTitle: isTitle)
    guard !ranges.isEmpty, area.height > 0 else { return write(text, style, in: area) }
    var lit = style
    lit.tint = .match
    var pen = Pen(x: area.x, y: area.y, end: area.x + area.width)
    var offset = 0
    for character in TerminalText.truncated(text, to: area.width) {
      let isLit = ranges.contains { $0.contains(offset) }
      guard write(character, isLit ? lit : style, at: &pen) else { break }
      offset += character.utf8.count
    }
    return pen.x - area.x
  }
}
