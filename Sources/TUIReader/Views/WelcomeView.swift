import ReaderModel
import Text

/// What an empty archive shows: what the program is for, and how articles come in.
struct WelcomeView: View {
  /// A line, behind a key where there is one.
  private struct Line {
    var key = ""
    var text = ""
    var style = Style.plain
  }

  private static let lines = [
    Line(text: "This archive holds no article yet.", style: .strong),
    Line(),
    Line(key: "Enter", text: "imports the sample articles: a good first look"),
    Line(key: "?", text: "lists the keys"),
    Line(key: "q", text: "leaves; then, for articles of your own, type"),
    Line(),
    Line(text: "tuireader import FOLDER", style: Style(ink: .key)),
    Line(),
    Line(
      text:
        "FOLDER holds pages copied from news sites as plain text, or JSON lines with an article "
        + "each. Nothing leaves this machine.",
      style: .secondary),
    Line(),
    Line(
      text: "Then ask who, where and what: c picks a country, p a person, w a weapon, / searches.",
      style: .secondary),
  ]

  private static let keyColumns = 8

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(64, area.width - 2)
    let rows = Self.lines.flatMap { Self.rows($0, width: width) }
    let isTight = rows.count > area.height
    let shown = isTight ? rows.filter { !$0.text.isEmpty } : rows
    let left = max(1, (area.width - width) / 2)
    let top = max(0, (area.height - shown.count) / 3)
    for (index, row) in shown.enumerated() {
      let place = area.row(top + index, left: left, right: 1)
      canvas.write(row.key, Style(ink: .key), in: place)
      canvas.write(row.text, row.style, in: place.row(0, left: Self.keyColumns))
    }
  }

  /// A line broken into rows, the key in front of the first.
  private static func rows(_ line: Line, width: Int) -> [Line] {
    let rows = wrapped(line.text, width: max(1, width - keyColumns)).map {
      Line(text: String(line.text.slice($0.range)), style: line.style)
    }
    guard var first = rows.first else { return [Line()] }
    first.key = line.key
    return [first] + rows.dropFirst()
  }
}
