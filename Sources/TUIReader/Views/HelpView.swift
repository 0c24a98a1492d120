import ReaderModel

/// The help: the current table of keys and commands, and the other sections.
struct HelpView: View {
  let help: HelpPage
  let setting: ScreenSetting

  func draw(on canvas: inout Canvas, in area: Rect) {
    let box = HelpPage.window(in: area)
    canvas.drawPanel(box)
    let title = box.row(0, left: 2, right: 2)
    let used = canvas.write("Keys  ", Style(tint: .panel, isBold: true), in: title)
    PromptField(prompt: help.line, tint: .panel)
      .draw(on: &canvas, in: title.row(0, left: used))
    let body = box.droppingTop(2)
    let lines = help.lines(setting, width: box.width)
    for row in 0..<body.height {
      guard lines.indices.contains(help.top + row) else { break }
      draw(lines[help.top + row], on: &canvas, in: body.row(row, left: 2, right: 2))
    }
    if lines.isEmpty {
      canvas.write(
        "no key for that; / searches for words with any letter first",
        Style(ink: .secondary, tint: .panel), in: body.row(0, left: 2))
    }
  }

  private func draw(_ line: HelpPage.Line, on canvas: inout Canvas, in row: Rect) {
    switch line {
    case .blank: break
    case .heading(let text): canvas.write(text, Style(ink: .secondary, tint: .panel), in: row)
    case .entry(let keys, let text):
      let columns = text.isEmpty ? row.width : HelpPage.keyColumns(in: row.width + 4)
      canvas.write(
        keys, Style(ink: .key, tint: .panel),
        in: Rect(
          x: row.x, y: row.y, width: text.isEmpty ? columns : min(columns - 1, row.width), height: 1
        ))
      canvas.write(text, Style(tint: .panel), in: row.row(0, left: columns))
    }
  }
}
