/// Lines or sentences of the text that are selected, to be quoted or noted.
struct PassageSelection: Equatable, Sendable {
  /// The line, or sentence, where the selection began.
  var anchor: Int
  /// The one at its other end.
  var cursor: Int
  /// The sentences of the text; nil if lines are selected.
  var sentences: [Range<Int>]?
  /// Whether the selection began at ``anchor`` for good, so that a movement extends it.
  var isFixed = true

  /// The bytes of the selected sentences; nil if lines are selected.
  var bytes: Range<Int>? {
    sentences.map { $0[min(anchor, cursor)].lowerBound..<$0[max(anchor, cursor)].upperBound }
  }

  var lines: ClosedRange<Int> { min(anchor, cursor)...max(anchor, cursor) }
}

extension Reading {
  /// Whether lines are selected.
  package var isSelecting: Bool { selection != nil }

  /// The selected lines; nil if there are none.
  package var selectedLines: ClosedRange<Int>? {
    selection?.sentences == nil ? selection?.lines : nil
  }

  /// The bytes of the text that selected sentences take; nil unless sentences are selected.
  package var selectedBytes: Range<Int>? { selection?.bytes }

  /// The selected lines or sentences as a passage of the text; nil if none of them is of the body.
  package var selectedPassage: Passage? {
    guard let selection, let page, let text = article?.parsed.text else { return nil }
    if let bytes = selection.bytes { return Passage(bytes, of: text) }
    let ranges = page.lines[selection.lines.clamped(to: 0...page.lines.count - 1)]
      .filter { $0.field == .text }.map(\.range)
    guard let first = ranges.first, let last = ranges.last else { return nil }
    return Passage(first.lowerBound..<last.upperBound, of: text)
  }

  /// Begins to select at the current mention or match, or else at the first line of the body on the
  /// screen; returns false if there is none.
  mutating func beginSelection() -> Bool {
    guard let page else { return false }
    let line = currentSpot.flatMap {
      $0.field == .text ? page.line(of: .text, offset: $0.range.lowerBound) : nil
    }
    let first =
      line.flatMap { $0 >= top && $0 < top + height ? $0 : nil }
      ?? page.lines.indices.dropFirst(top).first { page.lines[$0].field == .text }
      ?? page.lines.lastIndex { $0.field == .text }
    guard let first else { return false }
    selection = PassageSelection(anchor: first, cursor: first)
    show(line: first)
    return true
  }

  /// The current mention or match.
  var currentSpot: Spot? { mentionCursor.map { mentions[$0] } ?? matchCursor.map { matches[$0] } }

  mutating func endSelection() { selection = nil }

  /// Moves the end of the selection to the next line of the body, or sentence, in that direction.
  mutating func moveSelection(by count: Int) {
    guard var selection, let page else { return }
    if selection.sentences != nil { return moveSentences(by: count) }
    let body = page.lines.indices.filter { page.lines[$0].field == .text }
    guard let place = body.firstIndex(of: selection.cursor) else { return }
    selection.cursor = body[min(max(0, place + count), body.count - 1)]
    self.selection = selection
    show(line: selection.cursor)
  }

  /// Scrolls until a line is on the screen.
  mutating func show(line: Int) {
    if line < top { scroll(to: line) }
    if line >= top + height { scroll(to: line - height + 1) }
  }
}
