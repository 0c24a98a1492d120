import ReaderModel

extension Canvas {
  /// The screen as an SVG picture in the colours of a theme.
  func svg(_ theme: Theme) -> String {
    let cell = (width: 9, height: 19)
    let width = size.columns * cell.width
    let height = size.rows * cell.height
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-size="15" \
      font-family="'DejaVu Sans Mono','Noto Sans Mono','NanumGothicCoding',monospace">
      <rect width="100%" height="100%" fill="\(theme.ground.hex)"/>

      """
    for y in 0..<size.rows {
      for run in runs(inRow: y) { out += run.svg(y: y, cell: cell, theme) }
    }
    return out + "</svg>\n"
  }

  /// Adjacent cells of one style.
  private struct Run {
    var x: Int
    var columns: Int
    var text: String
    var style: Style

    func svg(y: Int, cell: (width: Int, height: Int), _ theme: Theme) -> String {
      let look = theme.look(of: style, depth: .full)
      let colours = theme.shown(look)
      var out = ""
      if let ground = colours.ground {
        out +=
          "<rect x=\"\(x * cell.width)\" y=\"\(y * cell.height)\" "
          + "width=\"\(columns * cell.width)\" height=\"\(cell.height)\" "
          + "fill=\"\(ground.hex)\"/>\n"
      }
      guard text.contains(where: { $0 != " " }) else { return out }
      let fill = colours.letter.hex
      let names: [(CellLook.Attributes, String)] = [
        (.bold, " font-weight=\"bold\""), (.underline, " text-decoration=\"underline\""),
        (.italic, " font-style=\"italic\""), (.dim, " opacity=\"0.75\""),
      ]
      let weight = names.filter { look.attributes.contains($0.0) }.map(\.1).joined()
      return out
        + "<text x=\"\(x * cell.width)\" y=\"\(y * cell.height + 14)\" "
        + "textLength=\"\(columns * cell.width)\" fill=\"\(fill)\"\(weight) "
        + "xml:space=\"preserve\">\(escaped)</text>\n"
    }

    private var escaped: String {
      text.map {
        switch $0 {
        case "&": "&amp;"
        case "<": "&lt;"
        case ">": "&gt;"
        default: String($0)
        }
      }.joined()
    }
  }

  private func runs(inRow y: Int) -> [Run] {
    var runs: [Run] = []
    for x in 0..<size.columns {
      let cell = self[x, y]
      if let last = runs.last, last.style == cell.style {
        runs[runs.count - 1].columns += 1
        runs[runs.count - 1].text += cell.text
      } else {
        runs.append(Run(x: x, columns: 1, text: cell.text, style: cell.style))
      }
    }
    return runs
  }
}
