/// A line being typed, with a cursor and a history.
package struct Prompt: Equatable, Sendable {
  /// The line.
  package private(set) var text: [Character]
  /// The cursor; 0 is before the first character.
  package private(set) var cursor: Int
  /// Whether the line is a proposal: typing replaces it, a cursor key keeps it.
  package private(set) var isProposed = false
  private var history: [String]
  private var place: Int
  private var draft: [Character] = []

  /// The most characters of a line, the same as of a query.
  static let capacity = QueryParser.longest

  /// How many more characters the line takes.
  var room: Int { Self.capacity - (isProposed ? 0 : text.count) }

  /// A prompt; `history` ends with the most recent line.
  package init(text: String = "", history: [String] = []) {
    self.text = Array(text)
    self.cursor = self.text.count
    self.history = history
    self.place = history.count
  }

  /// A prompt that proposes a line.
  init(proposing text: String) {
    self.init(text: text)
    isProposed = !text.isEmpty
  }

  /// The line as a string.
  package var line: String { String(text) }

  /// Edits the line or moves the cursor.
  mutating func edit(_ edit: LineEdit) {
    if isProposed, edit.isReplacing { replace(with: "") }
    isProposed = false
    switch edit {
    case .left: cursor = max(0, cursor - 1)
    case .right: cursor = min(text.count, cursor + 1)
    case .wordLeft: cursor = wordStart
    case .wordRight: cursor = wordEnd
    case .start: cursor = 0
    case .end: cursor = text.count
    case .deleteBackward: delete(from: cursor - 1)
    case .deleteForward: delete(from: cursor)
    case .deleteWord:
      let start = wordStart
      text.removeSubrange(start..<cursor)
      cursor = start
    case .deleteNextWord: text.removeSubrange(cursor..<wordEnd)
    case .deleteToStart:
      text.removeFirst(cursor)
      cursor = 0
    case .deleteToEnd: text.removeLast(text.count - cursor)
    case .earlier: recall(place - 1)
    case .later: recall(place + 1)
    }
  }

  /// Replaces the line and puts the cursor at its end.
  mutating func replace(with line: String) {
    text = Array(line)
    cursor = text.count
  }

  /// Inserts characters at the cursor, as far as there is room.
  mutating func insert(_ letters: some Collection<Character>) {
    if isProposed { replace(with: "") }
    isProposed = false
    let taken = letters.prefix(max(0, room))
    text.insert(contentsOf: taken, at: cursor)
    cursor += taken.count
  }

  private mutating func delete(from index: Int) {
    guard text.indices.contains(index) else { return }
    text.remove(at: index)
    cursor = index
  }

  /// The start of the word before the cursor.
  private var wordStart: Int {
    var start = cursor
    while start > 0 && text[start - 1] == " " { start -= 1 }
    while start > 0 && text[start - 1] != " " { start -= 1 }
    return start
  }

  /// The end of the word behind the cursor.
  private var wordEnd: Int {
    var end = cursor
    while end < text.count && text[end] == " " { end += 1 }
    while end < text.count && text[end] != " " { end += 1 }
    return end
  }

  private mutating func recall(_ wanted: Int) {
    guard (0...history.count).contains(wanted), wanted != place else { return }
    if place == history.count { draft = text }
    place = wanted
    replace(with: wanted == history.count ? String(draft) : history[wanted])
  }
}

extension LineEdit {
  /// Whether it deletes a proposed line as a whole.
  fileprivate var isReplacing: Bool {
    switch self {
    case .deleteBackward, .deleteForward, .deleteWord, .deleteNextWord, .deleteToStart: true
    case .left, .right, .wordLeft, .wordRight, .start, .end, .deleteToEnd, .earlier, .later: false
    }
  }
}
