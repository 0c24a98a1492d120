import ReaderModel
import Text

/// The last row: hints from the key table, a message, or what is being typed.
struct StatusView: View {
  let state: ScreenState

  /// A sentence that quotes much of the line is cut after so many rows.
  private static let problemRows = 4

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.row(0, left: 1, right: 1)
    switch state.overlay {
    case .search(let prompt):
      let right =
        prompt.text.isEmpty
        ? "words, \"a phrase\", country:PL, is:unread" : state.message?.text ?? found
      drawPrompt("/", prompt, right: right, on: &canvas, in: row)
      drawProblem(on: &canvas, above: area)
    case .find(let prompt):
      let count = state.reading.matches.count
      let right = prompt.text.isEmpty ? "find in the text" : "\(count) in this article"
      drawPrompt("/", prompt, right: right, on: &canvas, in: row)
    case .narrow(let prompt):
      drawPrompt("narrow: ", prompt, right: "", on: &canvas, in: row)
    case .command(let prompt):
      drawPrompt(":", prompt, right: state.message?.text ?? "Tab completes", on: &canvas, in: row)
    case .none, .picker, .help, .inspection, .naming: drawHints(on: &canvas, in: row)
    }
  }

  private var found: String {
    if state.queryProblem != nil { return "" }
    return counted
  }

  private var counted: String {
    state.list.isStale ? "…" : state.list.total.map { "\(grouped($0)) found" } ?? "…"
  }

  private func drawPrompt(
    _ sign: String, _ prompt: Prompt, right: String, on canvas: inout Canvas, in row: Rect
  ) {
    let room = DisplayWidth.of(right) + 2
    let isTight = row.width - room < 20
    let line = row.row(0, right: isTight ? 0 : room)
    let signWidth = canvas.write(sign, Style(ink: .key, isBold: true), in: line)
    PromptField(prompt: prompt).draw(on: &canvas, in: line.row(0, left: signWidth))
    if !isTight { canvas.writeRight(right, .secondary, in: row) }
  }

  /// What is wrong with a query, in as many rows above `row` as it takes.
  private func drawProblem(on canvas: inout Canvas, above row: Rect) {
    guard let problem = state.queryProblem else { return }
    let text = "column \(problem.column): \(problem.description)"
    let lines = wrapped(text, width: max(1, row.width - 2)).prefix(Self.problemRows)
    let box = Rect(x: row.x, y: row.y - lines.count, width: row.width, height: lines.count)
    canvas.fill(box, Style(tint: .panel))
    for (index, line) in lines.enumerated() {
      canvas.write(
        String(text.slice(line.range)), Style(ink: .problem, tint: .panel),
        in: box.row(index, left: 1, right: 1))
    }
  }

  private func drawHints(on canvas: inout Canvas, in row: Rect) {
    let place = place
    canvas.writeRight(place, .secondary, in: row)
    let line = row.row(0, right: DisplayWidth.of(place) + 2)
    if let message = state.message {
      canvas.write(
        message.text, Style(ink: message.isProblem ? .problem : .plain), in: line)
      return
    }
    var x = 0
    for hint in fitting(hints, in: line.width) {
      x += canvas.write(hint.key, Style(ink: .key), in: line.row(0, left: x)) + 1
      x += canvas.write(hint.word, .secondary, in: line.row(0, left: x)) + 2
    }
  }

  /// The hints that `width` columns hold, as they come; the way out or to the help always among them.
  private func fitting(_ hints: [Hint], in width: Int) -> [Hint] {
    let kept = hints.firstIndex { $0.isVital }
    var room = width + 2 - (kept.map { hints[$0].width } ?? 0)
    return hints.enumerated().filter { index, hint in
      if index == kept { return true }
      room -= hint.width
      return room >= 0
    }.map(\.element)
  }

  private var hints: [Hint] {
    switch state.overlay {
    case .picker(let picker):
      return picker.merging == nil
        ? [Hint("Enter", "filter"), Hint("-", "exclude"), Hint("Esc", "leave", isVital: true)]
        : [
          Hint("Enter", "merge"), Hint("Tab", "the other name"),
          Hint("Esc", "leave", isVital: true),
        ]
    case .inspection: return [Hint("Esc", "leave")]
    case .naming: return [Hint("Enter", "split"), Hint("Esc", "back")]
    case .help:
      return [Hint("type", "to search"), Hint("↓", "more"), Hint("Esc", "leave", isVital: true)]
    default: break
    }
    if state.isArchiveEmpty {
      return [
        Hint("Enter", "import the samples"), Hint("q", "quit", isVital: true), Hint("?", "help"),
      ]
    }
    return actions.compactMap { action, word in
      state.setting.bindings.key(for: action, in: state.focus).map {
        Hint($0.label, word, isVital: action == .help)
      }
    }
  }

  /// What is worth a hint in the pane with the focus, the most useful first: what finds no room is
  /// left out.
  private var actions: [(Action, String)] {
    switch state.focus {
    case .list where state.list.rows.isEmpty && !state.filters.isEmpty:
      [
        (.removeLastFilter, "take the filter away"), (.removeAllFilters, "all"),
        (.search, "search"), (.help, "help"),
      ]
    case .list where state.layout.text.isEmpty:
      [
        (.activate, "read"), (.search, "search"), (.pick(.country), "country"),
        (.pick(.person), "person"), (.toggleBookmark, "bookmark"), (.help, "help"),
      ]
    case .list:
      [
        (.pick(.country), "country"), (.pick(.person), "person"), (.search, "search"),
        (.toggleBookmark, "bookmark"), (.help, "help"), (.focusNext, "pane"),
        (.activate, "read"),
      ]
    case .text:
      [
        (.search, "find"), (.nextMention, "mention"), (.inspect, "why"),
        (.toggleBookmark, "bookmark"), (.help, "help"), (.back, "back"),
      ]
    case .entities where state.sidebar.content == .facets:
      [
        (.activate, "filter"), (.toggleFacets, "entities"), (.search, "narrow"),
        (.help, "help"), (.back, "back"),
      ]
    case .entities:
      [
        (.activate, "filter"), (.nextMention, "mention"), (.inspect, "why"),
        (.toggleFacets, "facets"), (.search, "narrow"), (.help, "help"), (.back, "back"),
      ]
    case .chips:
      [
        (.removeSelectedFilter, "take away"), (.focusLeft, "left"), (.focusRight, "right"),
        (.removeAllFilters, "all away"), (.back, "back"),
      ]
    }
  }

  private var place: String {
    let matches = state.reading.matches.count
    if state.focus == .text, matches > 0 {
      return "match \((state.reading.matchCursor ?? 0) + 1) of \(matches)"
    }
    if state.focus != .list, let mention = state.reading.mentionCursor {
      return "mention \(mention + 1) of \(state.reading.mentions.count)"
    }
    return placeInList
  }

  private var placeInList: String {
    guard let total = state.list.total else { return state.list.rows.isEmpty ? "" : "…" }
    let position = state.list.position.map { grouped($0) } ?? "…"
    return total == 0 ? "0" : "\(position)/\(grouped(total))"
  }
}

/// A key and what it does.
private struct Hint {
  let key: String
  let word: String
  /// Whether it is there however narrow the window is.
  let isVital: Bool

  init(_ key: String, _ word: String, isVital: Bool = false) {
    self.key = key
    self.word = word
    self.isVital = isVital
  }

  /// The columns that it takes, the gap behind it included.
  var width: Int { DisplayWidth.of(key) + DisplayWidth.of(word) + 3 }
}
