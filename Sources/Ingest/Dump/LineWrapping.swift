/// Joins hard-wrapped lines into paragraphs.
///
/// A text is hard-wrapped if in most of its lines the next word would exceed the width of the
/// longest line. There a line continues on the next one if that starts at the margin and its first
/// word did not fit. In any other text each line is a block.
enum LineWrapping {
  /// The blocks of `lines`, in order; every line is in one of them.
  static func blocks(of lines: [DumpLine]) -> [DumpBlock] {
    groups(of: lines).map { DumpBlock(lines: $0, text: joined($0)) }
  }

  /// The paragraphs of an article's body.
  static func paragraphs(of text: String) -> [String] {
    groups(of: DumpLine.lines(of: text)).map(joined)
  }

  /// Groups `lines` that belong together.
  private static func groups(of lines: [DumpLine]) -> [[DumpLine]] {
    guard let width = wrapWidth(of: lines) else { return lines.map { [$0] } }
    var groups: [[DumpLine]] = []
    for line in lines {
      if let last = groups.last?.last, continues(last, line, width: width) {
        groups[groups.count - 1].append(line)
      } else {
        groups.append([line])
      }
    }
    return groups
  }

  /// The width that the text was wrapped to, 40 to 100 columns; nil if it was not wrapped.
  static func wrapWidth(of lines: [DumpLine]) -> Int? {
    guard lines.count >= 3 else { return nil }
    let widths = lines.map { $0.indent + $0.text.columns }
    guard let width = widths.max(), (40...100).contains(width) else { return nil }
    var full = 0
    var open = 0
    var pairs = 0
    for index in lines.indices.dropLast()
    where !lines[index + 1].followsBlank && lines[index + 1].indent <= lines[index].indent + 1 {
      pairs += 1
      guard widths[index] * 10 >= width * 6, isFull(lines[index], lines[index + 1], width: width)
      else { continue }
      full += 1
      if !".!?:”\"".contains(lines[index].text.last ?? ".") { open += 1 }
    }
    return full >= 2 && full * 10 >= pairs * 6 && open * 10 >= full * 6 ? width : nil
  }

  private static func continues(_ line: DumpLine, _ next: DumpLine, width: Int) -> Bool {
    if next.followsBlank || next.indent > line.indent + 1 { return false }
    if DumpBlock.isBulleted(next.text) { return false }
    return isFull(line, next, width: width)
  }

  /// Whether `line` has no room for the first word of `next`, give or take four columns.
  private static func isFull(_ line: DumpLine, _ next: DumpLine, width: Int) -> Bool {
    let word = next.text.prefix { $0 != " " }
    return line.indent + line.text.columns + 1 + word.columns > width - 4
  }

  private static func joined(_ lines: [DumpLine]) -> String {
    guard lines.count > 1 else { return lines.first?.text ?? "" }
    var text = ""
    for line in lines {
      let isHyphenated = text.hasSuffix("-") && !text.hasSuffix(" -") && !text.hasSuffix("--")
      if !text.isEmpty, !isHyphenated { text += " " }
      text += line.text
    }
    return text
  }
}
