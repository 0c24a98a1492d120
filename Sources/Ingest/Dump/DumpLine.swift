import Text

/// A line of a page dump that is not blank.
struct DumpLine: Equatable, Sendable {
  /// 1-based, in the decoded file.
  let number: Int
  /// The line without leading and trailing blanks.
  let text: String
  /// Columns of blanks before the text.
  let indent: Int
  /// Whether it is the first line or follows a blank one.
  let followsBlank: Bool

  /// The lines of `text` that are not blank.
  static func lines(of text: String) -> [DumpLine] {
    var lines: [DumpLine] = []
    var followsBlank = true
    let rows = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, row) in rows.enumerated() {
      let line = Substring(row)
      let trimmed = line.trimmed
      if trimmed.isEmpty {
        followsBlank = true
        continue
      }
      let indent = line.unicodeScalars.prefix { $0.isBlank }.count
      lines.append(
        DumpLine(
          number: index + 1, text: String(trimmed), indent: indent, followsBlank: followsBlank))
      followsBlank = false
    }
    return lines
  }
}
