import ReaderModel

/// What an empty archive shows: how articles come in.
struct WelcomeView: View {
  private static let lines: [(String, Style)] = [
    ("This archive holds no article yet.", .strong),
    ("", .plain),
    ("Enter imports the sample articles: a good first look.", .plain),
    ("", .plain),
    ("To read your own, quit with q and type", .plain),
    ("", .plain),
    ("  tuireader import FOLDER", Style(ink: .key)),
    ("", .plain),
    ("FOLDER holds pages copied from news sites as plain text,", .secondary),
    ("or JSON lines with an article each.", .secondary),
  ]

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(60, area.width - 2)
    let left = max(1, (area.width - width) / 2)
    var row = max(0, (area.height - Self.lines.count) / 3)
    for (text, style) in Self.lines {
      if text.isEmpty {
        row += 1
        continue
      }
      for line in wrapped(text, width: max(1, width)) {
        canvas.write(String(text.slice(line.range)), style, in: area.row(row, left: left, right: 1))
        row += 1
      }
    }
  }
}
