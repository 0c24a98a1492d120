import ReaderModel

/// A line that is being typed, with the terminal's cursor in it.
///
/// A line that is longer than the field slides to the left; a proposed one stands on a ground of its
/// own, since the first letter takes its place.
struct PromptField: View {
  let prompt: Prompt
  var tint = Style.Tint.none

  func draw(on canvas: inout Canvas, in area: Rect) {
    guard !area.isEmpty else { return }
    var start = 0
    while columns(start..<prompt.cursor) >= area.width && start < prompt.cursor { start += 1 }
    let style = Style(tint: prompt.isProposed ? .selectedChip : tint)
    canvas.write(String(prompt.text[start...]), style, in: area)
    canvas.placeCursor(x: area.x + columns(start..<prompt.cursor), y: area.y)
  }

  private func columns(_ range: Range<Int>) -> Int {
    DisplayWidth.of(String(prompt.text[range]))
  }
}
