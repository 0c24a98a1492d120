import ReaderModel
import Text

/// A line being typed, with the terminal's cursor in it.
///
/// A line longer than the field scrolls. A proposed line is highlighted, since typing replaces it.
struct PromptField: View {
  let prompt: Prompt
  var tint = Style.Tint.none

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    let start = start(in: area.width)
    let style = Style(tint: prompt.isProposed ? .selectedChip : tint)
    let end = min(prompt.text.count, prompt.cursor + area.width)
    canvas.write(String(prompt.text[start..<end]), style, in: area)
    let before = DisplayWidth.of(String(prompt.text[start..<prompt.cursor]))
    canvas.placeCursor(x: area.x + min(before, area.width - 1), y: area.y)
  }

  /// The index of the first character to show, so that the cursor is in the field.
  private func start(in width: Int) -> Int {
    var start = prompt.cursor
    var columns = 0
    while start > 0 {
      columns += DisplayWidth.of(String(prompt.text[start - 1]))
      if columns >= width { break }
      start -= 1
    }
    return start
  }
}
