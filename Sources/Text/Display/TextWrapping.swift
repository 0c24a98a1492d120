/// Breaks `text` into lines at most `width` columns wide.
///
/// Breaks at spaces and line feeds; a word wider than `width` is split between characters, and
/// Chinese and Japanese between any two. Columns follow ``DisplayWidth``, so "한" counts as 2. An
/// empty text gives no line; an empty line gives one with 0 columns. Takes time linear in the text.
/// - Precondition: `width > 0`.
package func wrapped(_ text: String, width: Int) -> [WrappedLine] {
  precondition(width > 0, "a line needs a column")
  var wrapper = TextWrapper(width: width)
  for character in text {
    wrapper.take(character)
  }
  return wrapper.finished(isEmpty: text.isEmpty)
}

/// The state of wrapping: the line so far, and the word that may still move to the next line.
private struct TextWrapper {
  let width: Int
  private var lines: [WrappedLine] = []
  private var lineStart = 0
  private var lineEnd = 0
  private var lineColumns = 0
  private var wordStart = 0
  private var wordColumns = 0
  private var spaceColumns = 0
  private var offset = 0

  init(width: Int) { self.width = width }

  mutating func take(_ character: Character) {
    let size = character.utf8.count
    if character.isNewline {
      endWord()
      endLine(next: offset + size)
    } else if character == " " || character == "\t" {
      endWord()
      spaceColumns += 1
      offset += size
      wordStart = offset
      if lineColumns == 0 && lineEnd == lineStart { skipLeadingSpace() }
      return
    } else {
      let columns = min(Glyph(character).width, width)
      if isIdeograph(character) { endWord() }
      grow(by: columns)
      offset += size
      wordColumns += columns
      if isIdeograph(character) { endWord() }
      return
    }
    offset += size
    wordStart = offset
  }

  mutating func finished(isEmpty: Bool) -> [WrappedLine] {
    endWord()
    if !isEmpty && (lineEnd > lineStart || lines.isEmpty) { endLine(next: offset) }
    return lines
  }

  /// Makes room for `columns` more in the word; ends a full line before or within it.
  private mutating func grow(by columns: Int) {
    guard lineColumns + spaceColumns + wordColumns + columns > width else { return }
    if lineEnd > lineStart { endLine(next: wordStart) }
    if wordColumns + columns > width {
      lineEnd = offset
      lineColumns = wordColumns
      endLine(next: offset)
      wordStart = offset
      wordColumns = 0
    }
  }

  private mutating func endWord() {
    guard offset > wordStart else { return }
    lineEnd = offset
    lineColumns += spaceColumns + wordColumns
    spaceColumns = 0
    wordStart = offset
    wordColumns = 0
  }

  private mutating func endLine(next: Int) {
    lines.append(WrappedLine(range: lineStart..<max(lineStart, lineEnd), columns: lineColumns))
    lineStart = next
    lineEnd = next
    lineColumns = 0
    spaceColumns = 0
  }

  private mutating func skipLeadingSpace() {
    lineStart = offset
    lineEnd = offset
    spaceColumns = 0
  }

  private func isIdeograph(_ character: Character) -> Bool {
    guard let value = character.unicodeScalars.first?.value, value >= 0x2E80 else { return false }
    return (0x2E80...0x9FFF).contains(value) || (0xF900...0xFAFF).contains(value)
      || (0xFF00...0xFF60).contains(value) || (0x20000...0x3FFFF).contains(value)
  }
}
