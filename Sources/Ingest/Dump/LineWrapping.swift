import ReaderModel
import Text

/// Joins hard-wrapped lines into paragraphs.
///
/// In a text that has a ``WrapWidth``, a line continues on the next one if that starts at the margin
/// and its first word did not fit. In any other text each line is a block.
enum LineWrapping {
  /// The blocks of `lines`, in order; every line is in one of them.
  static func blocks(of lines: [DumpLine]) -> [DumpBlock] {
    groups(of: lines).map { DumpBlock(lines: $0, text: joined($0)) }
  }

  /// The paragraphs of an article's body.
  static func paragraphs(of text: String) -> [String] {
    groups(of: DumpLine.lines(of: text)).map(joined)
  }

  /// The paragraphs of a mail, whose lines are wrapped even if there are too few to show it.
  static func paragraphs(ofMail text: String) -> [String] {
    let lines = DumpLine.lines(of: text)
    let width = WrapWidth(lines)
    return groups(of: lines) { line, next in
      if let width, continues(line, next, width: width) { return true }
      let isFree = !next.followsBlank && next.indent <= line.indent + 1
      let beginsSmall = next.text.unicodeScalars.first?.properties.isLowercase == true
      return isFree && beginsSmall && (45...100).contains(line.end)
        && !DumpBlock.isBulleted(next.text)
    }.map(joined)
  }

  /// Groups `lines` that belong together.
  private static func groups(of lines: [DumpLine]) -> [[DumpLine]] {
    guard let width = WrapWidth(lines) else { return lines.map { [$0] } }
    return groups(of: lines) { continues($0, $1, width: width) }
  }

  private static func groups(
    of lines: [DumpLine], where continues: (DumpLine, DumpLine) -> Bool
  ) -> [[DumpLine]] {
    var groups: [[DumpLine]] = []
    for line in lines {
      if let last = groups.last?.last, continues(last, line) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  private static func continues(_ line: DumpLine, _ next: DumpLine, width: WrapWidth) -> Bool {
    if next.followsBlank || next.indent > line.indent + 1 { return false }
    if DumpBlock.isBulleted(next.text) { return false }
    return width.isFull(line, before: next)
  }

  private static func joined(_ lines: [DumpLine]) -> String {
    guard lines.count > 1 else { return lines.first?.text ?? "" }
    var text = ""
    for line in lines {
      if !text.isEmpty, needsSpace(between: text, and: line.text) { text += " " }
      text += line.text
    }
    return text
  }

  /// Not behind a hyphen that parts a word, nor between ideographs or kana.
  private static func needsSpace(between text: String, and next: String) -> Bool {
    if text.hasSuffix("-") && !text.hasSuffix(" -") && !text.hasSuffix("--") { return false }
    guard let last = text.unicodeScalars.last, let first = next.unicodeScalars.first else {
      return false
    }
    return !(last.isUnspaced && first.isUnspaced)
  }
}
