import ReaderModel

extension Canvas {
  /// The screen as an SVG picture, in a fixed dark theme.
  var svg: String {
    let cell = (width: 9, height: 19)
    let width = size.columns * cell.width
    let height = size.rows * cell.height
    var out = """
      <svg xmlns="http://www.w3.org/2000/svg" width="\(width)" height="\(height)" \
      viewBox="0 0 \(width) \(height)" font-size="15" \
      font-family="'DejaVu Sans Mono','Noto Sans Mono','NanumGothicCoding',monospace">
      <rect width="100%" height="100%" fill="#1d1f21"/>

      """
    for y in 0..<size.rows {
      for run in runs(inRow: y) { out += run.svg(y: y, cell: cell) }
    }
    return out + "</svg>\n"
  }

  /// Adjacent cells of one style.
  private struct Run {
    var x: Int
    var columns: Int
    var text: String
    var style: Style

    func svg(y: Int, cell: (width: Int, height: Int)) -> String {
      let colours = Palette.colours(of: style, available: 256)
      var out = ""
      if let ground = colours.ground {
        out +=
          "<rect x=\"\(x * cell.width)\" y=\"\(y * cell.height)\" "
          + "width=\"\(columns * cell.width)\" height=\"\(cell.height)\" "
          + "fill=\"\(Palette.hex(ground))\"/>\n"
      }
      guard text.contains(where: { $0 != " " }) else { return out }
      let fill = colours.letter.map(Palette.hex) ?? "#c5c8c6"
      let weight = style.isBold ? " font-weight=\"bold\"" : ""
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
