import ReaderModel
import Text

/// The last row: hints, a message, or the line being typed.
struct StatusView: View {
  let state: ScreenState

  /// The most rows of an error.
  private static let problemRows = 4

  func draw(on canvas: inout Canvas, in area: Rect) {
    let row = area.row(0, left: 1, right: 1)
    if let letter = state.overlay as? LetterPrompt {
      canvas.write(letter.question, .plain, in: row)
      return
    }
    if let question = state.overlay as? Confirmation {
      draw(question, on: &canvas, in: row)
      return
    }
    guard let line = state.overlay as? any LineOverlay else {
      drawHints(on: &canvas, in: row)
      return
    }
    drawPrompt(line.sign, line.line, right: aside(of: line), on: &canvas, in: row)
    if let problem = (line as? SearchPrompt)?.problem {
      draw("column \(problem.column): \(problem.description)", on: &canvas, above: area)
    } else if let message = state.message, message.isProblem {
      draw(message.text, on: &canvas, above: area)
    }
  }

  /// The text to the right of the line being typed.
  private func aside(of line: any LineOverlay) -> String {
    let isEmpty = line.line.text.isEmpty
    switch line {
    case let search as SearchPrompt:
      if isEmpty { return "words, \"a phrase\", country:PL, is:unread" }
      return state.message?.text
        ?? (search.problem == nil ? counted : state.result.isTyping ? "" : "the list is as before")
    case is FindPrompt:
      return isEmpty ? "find in the text" : "\(state.reading.matches.count) in this article"
    case let command as CommandPrompt:
      let completes: Phrase = "\(key: .overlay(.complete)) completes"
      return state.message?.text ?? completes.text(bindings, in: command.context.chain)
    case let tags as TagPrompt:
      return state.message?.text
        ?? (tags.count == 1
          ? "with commas between"
          : "for \(tags.count.map { grouped($0) } ?? "the selected") articles; -tag takes away")
    case let naming as SearchNaming:
      return state.message?.text ?? (naming.isTaken ? "a search has that name" : naming.query)
    case let export as ExportPrompt:
      let completes: Phrase = "\(key: .overlay(.complete)) another format"
      let other = completes.text(bindings, in: export.context.chain)
      let count = export.count.map { grouped($0, "article") + ", " } ?? ""
      return state.message?.text
        ?? "\(count)\(export.format?.title ?? "no format ends so") · \(other)"
    case let note as NotePrompt:
      let editor: Phrase = "\(key: .overlay(.edited)) opens the editor"
      return editor.text(bindings, in: note.context.chain)
    default: return ""
    }
  }

  private var bindings: KeyBindings { state.setting.bindings }

  private var counted: String {
    let window = state.list.window
    guard !window.isStale, let total = window.total else { return "…" }
    return "\(grouped(total))\(window.articles.map { $0 != total } == true ? " stories" : "") found"
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

  /// Draws an error in the rows above `row`.
  private func draw(_ text: String, on canvas: inout Canvas, above row: Rect) {
    let lines = wrapped(text, width: max(1, row.width - 2)).prefix(Self.problemRows)
    let box = Rect(x: row.x, y: row.y - lines.count, width: row.width, height: lines.count)
    canvas.fill(box, Style(tint: .panel))
    for (index, line) in lines.enumerated() {
      canvas.write(
        String(text.slice(line.range)), Style(ink: .problem, tint: .panel),
        in: box.row(index, left: 1, right: 1))
    }
  }

  /// Draws a question. What it asks and the keys that answer go before what the keys do.
  private func draw(_ question: Confirmation, on canvas: inout Canvas, in row: Rect) {
    var hints = hints
    let asked = DisplayWidth.of(question.words)
    func room() -> Int {
      row.width - hints.reduce(DisplayWidth.of(question.extent) + 2) { $0 + $1.width }
    }
    if room() < min(asked, 12) {
      hints = hints.map { ShownHint(key: $0.key, word: "", isVital: true) }
    }
    var x = 0
    if room() >= min(asked, 8) {
      x = canvas.write(
        question.words, Style(isBold: true), in: row.row(0, right: row.width - min(room(), asked)))
      x += canvas.write(": ", Style(isBold: true), in: row.row(0, left: x))
    }
    x += canvas.write(question.extent, Style(isBold: true), in: row.row(0, left: x)) + 2
    for hint in hints { x += draw(hint, on: &canvas, in: row, x) }
  }

  /// Draws a hint; returns its columns.
  private func draw(_ hint: ShownHint, on canvas: inout Canvas, in row: Rect, _ x: Int) -> Int {
    let width = canvas.write(hint.key, Style(ink: .key), in: row.row(0, left: x)) + 1
    return width + canvas.write(hint.word, .secondary, in: row.row(0, left: x + width)) + 2
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
    for hint in fitting(hints, in: line.width) { x += draw(hint, on: &canvas, in: line, x) }
  }

  /// The hints that fit `width` columns, in order, always with the vital one.
  private func fitting(_ hints: [ShownHint], in width: Int) -> [ShownHint] {
    let kept = hints.firstIndex { $0.isVital }
    var room = width + 2 - (kept.map { hints[$0].width } ?? 0)
    return hints.enumerated().filter { index, hint in
      if index == kept { return true }
      room -= hint.width
      return room >= 0
    }.map(\.element)
  }

  /// The hints of the pane or window with the focus, without actions that have no key.
  private var hints: [ShownHint] {
    (state.overlay?.hints ?? (state.isArchiveEmpty ? WelcomeView.hints : paneHints)).compactMap {
      hint in
      switch hint.sign {
      case .typed(let text): ShownHint(key: text, word: hint.word, isVital: hint.isVital)
      case .action(let action):
        bindings.key(for: action, in: state.contexts).map {
          ShownHint(key: $0.label, word: hint.word, isVital: hint.isVital)
        }
      }
    }
  }

  private var paneHints: [Hint] { state.pane(state.focus).hints(in: state.surroundings) }

  private var place: String {
    if let count = state.count { return "\(count) …" }
    let matches = state.reading.matches.count
    if state.focus != .list, state.reading.matchCursor == nil,
      let mention = state.reading.mentionCursor
    {
      return "mention \(mention + 1) of \(state.reading.mentions.count)"
    }
    if state.focus == .text, matches > 0 {
      guard let cursor = state.reading.matchCursor else {
        return "\(matches) \(matches == 1 ? "match" : "matches")"
      }
      return "match \(cursor + 1) of \(matches)"
    }
    if state.focus != .list, let mention = state.reading.mentionCursor {
      return "mention \(mention + 1) of \(state.reading.mentions.count)"
    }
    return placeInList
  }

  private var placeInList: String {
    guard let total = state.list.window.total else {
      return state.list.window.rows.isEmpty ? "" : "…"
    }
    let position = state.list.window.position.map { grouped($0) } ?? "…"
    return total == 0 ? "0" : "\(position)/\(grouped(total))"
  }
}

/// A hint with its key looked up.
private struct ShownHint {
  let key: String
  let word: String
  let isVital: Bool

  /// The columns that it takes, including the gap after it.
  var width: Int { DisplayWidth.of(key) + DisplayWidth.of(word) + 3 }
}
