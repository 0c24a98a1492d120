/// Makes text safe for a terminal.
///
/// Everything that a command prints of an article passes through here; the reader's canvas does the
/// same cell by cell.
package enum TerminalText {
  /// `text` without anything that a terminal would interpret; see ``Glyph``.
  ///
  /// Keeps every letter and whole emoji, whose width only matters in a cell: joiners stay between
  /// what they join. Keeps line feeds if `keepsLines`, else replaces them by spaces.
  package static func sanitised(_ text: String, keepsLines: Bool = false) -> String {
    if isPlain(text) { return text }
    var result = ""
    for character in text {
      if keepsLines && (character == "\n" || character == "\r\n") {
        result.append("\n")
      } else {
        append(character, to: &result)
      }
    }
    return result
  }

  /// The most combining marks on a letter; no script uses more, and they cover the lines above.
  private static let markLimit = 8

  private static func append(_ character: Character, to result: inout String) {
    if character.asciiValue != nil {
      result += Glyph(character).text
      return
    }
    var (hasBase, marks) = (false, 0)
    for scalar in character.unicodeScalars {
      // Between letters of Persian and Indic words, and between the parts of an emoji.
      let isJoiner = scalar == "\u{200C}" || scalar == "\u{200D}"
      guard let kept = isJoiner && hasBase ? scalar : Glyph.harmless(scalar) else { continue }
      if isJoiner || DisplayWidth.of(kept) == 0 {
        marks += 1
        if marks > markLimit { continue }
        if !hasBase { result.append(" ") }
      } else {
        marks = 0
      }
      hasBase = true
      result.unicodeScalars.append(kept)
    }
  }

  /// `text` cut to at most `columns`, including an ellipsis if it was cut.
  package static func truncated(_ text: String, to columns: Int) -> String {
    var result = ""
    var used = 0
    var whole = true
    var beforeLast = ""
    for character in text {
      let glyph = Glyph(character)
      if used + glyph.width > columns {
        whole = false
        break
      }
      if used + glyph.width <= columns - 1 { beforeLast = result + glyph.text }
      used += glyph.width
      result += glyph.text
    }
    var cut = whole ? result : columns > 0 ? beforeLast + "…" : ""
    // A removed separator may let two letters join into a wider one.
    while !isPlain(cut), DisplayWidth.of(cut) > columns { cut.removeLast() }
    return cut
  }

  private static func isPlain(_ text: String) -> Bool {
    text.utf8.allSatisfy { (0x20...0x7E).contains($0) }
  }
}
