/// A line of the file that is not part of the article, with the reason for leaving it out.
package struct DroppedLine: Hashable, Sendable, Codable {
  /// 1-based line number in the decoded file.
  package var line: Int
  /// The line, trimmed.
  package var text: String
  /// Why it was dropped, in a few words: `section label`, `share widget`.
  package var why: String

  /// A dropped line.
  package init(line: Int, text: String, why: String) {
    self.line = line
    self.text = text
    self.why = why
  }
}
