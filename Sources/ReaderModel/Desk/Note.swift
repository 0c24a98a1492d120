/// A note of the reader on an article, or on a passage of it.
package struct Note: Equatable, Sendable, Identifiable {
  /// The number of the note in its archive.
  package var id: Int64
  /// The article; the archive may not have it any more.
  package var article: Article.ID
  /// What the note says, in lines.
  package var text: String
  /// The passage that it is on; nil for a note on the whole article.
  package var passage: Passage?
  /// When it was made, in milliseconds since 1970. No two notes of an article have the same time.
  package var made: Int64
  /// When its text was last changed, in milliseconds since 1970.
  package var changed: Int64

  /// A note.
  package init(
    id: Int64, article: Article.ID, text: String, passage: Passage? = nil, made: Int64,
    changed: Int64
  ) {
    self.id = id
    self.article = article
    self.text = text
    self.passage = passage
    self.made = made
    self.changed = changed
  }

  /// The longest text, in bytes.
  package static let longestText = 64 << 10

  /// `typed` as the text of a note: its lines without blanks at their ends and without empty lines
  /// around them, cut at ``longestText`` bytes; nil if nothing is left.
  package static func text(_ typed: String) -> String? {
    let lines = typed.utf8Prefix(2 * longestText).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline
    ).map { line in
      let end = line.lastIndex { !$0.isWhitespace && $0 != "\0" }
      return end.map { line[...$0] } ?? ""
    }
    guard let first = lines.firstIndex(where: { !$0.isEmpty }),
      let last = lines.lastIndex(where: { !$0.isEmpty })
    else { return nil }
    let text = lines[first...last].joined(separator: "\n").replacing("\0", with: " ")
    return text.utf8Prefix(longestText)
  }
}
