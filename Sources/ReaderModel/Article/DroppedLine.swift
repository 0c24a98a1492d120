/// A line of the file that is not part of the article, with the reason for leaving it out.
public struct DroppedLine: Hashable, Sendable, Codable {
  /// 1-based line number in the decoded file.
  public var line: Int
  /// The line, trimmed.
  public var text: String
  /// Why it was dropped, in a few words: `section label`, `share widget`.
  public var why: String

  /// A dropped line.
  public init(line: Int, text: String, why: String) {
    self.line = line
    self.text = text
    self.why = why
  }
}
