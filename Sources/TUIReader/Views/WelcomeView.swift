import ReaderModel
import Text

/// The page of an empty archive: how to import articles.
struct WelcomeView: View {
  /// A line, after a key if it has one.
  private struct Line {
    var key: Action?
    var text: Phrase = ""
    var style = Style.plain
  }

  /// A wrapped row of a line.
  private struct Row {
    var key = ""
    var text = ""
    var style = Style.plain
  }

  let bindings: KeyBindings

  /// The hints for the status line.
  static let hints = [
    Hint(.importSamples, "import the samples"),
    Hint(.back, "quit", isVital: true), Hint(.help, "help"),
  ]

  private static let lines = [
    Line(text: "This archive holds no article yet.", style: .strong),
    Line(),
    Line(key: .importSamples, text: "imports the sample articles: a good first look"),
    Line(key: .help, text: "lists the keys"),
    Line(key: .back, text: "leaves; then, for articles of your own, type"),
    Line(),
    Line(text: "tuireader import FOLDER", style: Style(ink: .key)),
    Line(),
    Line(
      text: """
        FOLDER holds pages copied from news sites as plain text, or JSON lines with an article \
        each. Nothing leaves this machine.
        """,
      style: .secondary),
    Line(),
    Line(
      text: """
        Then ask who, where and what: \(key: .pick(.country)) picks a country, \
        \(key: .pick(.person)) a person, \(key: .pick(.weapon)) a weapon, \(key: .search) searches.
        """,
      style: .secondary),
  ]

  private static let keyColumns = 8

  func draw(on canvas: inout Canvas, in area: Rect) {
    let width = min(64, area.width - 2)
    let rows = Self.lines.flatMap { self.rows($0, width: width) }
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
  private func rows(_ line: Line, width: Int) -> [Row] {
    let contexts = [.welcome] + ListPane.context.chain
    let text = line.text.text(bindings, in: contexts)
    let rows = wrapped(text, width: max(1, width - Self.keyColumns)).map {
      Row(text: String(text.slice($0.range)), style: line.style)
    }
    guard var first = rows.first else { return [Row()] }
    first.key = line.key.map { bindings.label(for: $0, in: contexts) } ?? ""
    return [first] + rows.dropFirst()
  }
}
