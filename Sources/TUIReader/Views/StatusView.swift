import ReaderModel

/// The last row: hints from the key table, a message, or what is being typed.
struct StatusView: View {
  let state: ScreenState

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.row(0, left: 1, right: 1)
    switch state.overlay {
    case .search(let prompt):
      let right = prompt.text.isEmpty ? "words, \"a phrase\", country:PL, is:unread" : found
      drawPrompt("/", prompt, right: right, on: &canvas, in: row)
      drawProblem(on: &canvas, in: Rect(x: area.x, y: area.y - 1, width: area.width, height: 1))
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
    let inner = line.row(0, left: signWidth)
    var start = 0
    while DisplayWidth.of(String(prompt.text[start..<prompt.cursor])) >= max(1, inner.width) {
      start += 1
    }
    canvas.write(String(prompt.text[start...]), .plain, in: inner)
    let before = DisplayWidth.of(String(prompt.text[start..<prompt.cursor]))
    canvas.placeCursor(x: inner.x + before, y: inner.y)
    if !isTight { canvas.writeRight(right, .secondary, in: row) }
  }

  private func drawProblem(on canvas: inout Canvas, in row: Rect) {
    guard let problem = state.queryProblem else { return }
    canvas.fill(row, Style(tint: .panel))
    canvas.write(
      "column \(problem.column): \(problem.description)", Style(ink: .problem, tint: .panel),
      in: row.row(0, left: 1, right: 1))
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
    for (key, word) in hints {
      let width = DisplayWidth.of(key) + 1 + DisplayWidth.of(word)
      guard x + width <= line.width else { break }
      x += canvas.write(key, Style(ink: .key), in: line.row(0, left: x)) + 1
      x += canvas.write(word, .secondary, in: line.row(0, left: x)) + 2
    }
  }

  private var hints: [(String, String)] {
    switch state.overlay {
    case .picker(let picker):
      return picker.merging == nil
        ? [("Enter", "filter"), ("-", "exclude"), ("Esc", "leave")]
        : [("Enter", "merge"), ("Esc", "leave")]
    case .inspection: return [("Esc", "leave")]
    case .naming: return [("Enter", "split"), ("Esc", "back")]
    case .help: return [("type", "to search"), ("↓", "more"), ("Esc", "leave")]
    default: break
    }
    if state.isArchiveEmpty {
      return [("Enter", "import the samples"), ("?", "help"), ("q", "quit")]
    }
    return Self.actions(in: state.focus).compactMap { action, word in
      state.setting.bindings.key(for: action, in: state.focus).map { ($0.label, word) }
    }
  }

  /// What is worth a hint in a pane, the most useful first: what finds no room is left out.
  private static func actions(in focus: Focus) -> [(Action, String)] {
    switch focus {
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
    return placeInList
  }

  private var placeInList: String {
    guard let total = state.list.total else { return state.list.rows.isEmpty ? "" : "…" }
    let position = state.list.position.map { grouped($0) } ?? "…"
    return total == 0 ? "0" : "\(position)/\(grouped(total))"
  }
}
