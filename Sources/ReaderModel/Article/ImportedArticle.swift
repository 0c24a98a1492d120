/// An article from a file, with the marks if the file is an export.
package struct ImportedArticle: Equatable, Sendable {
  /// What the file says.
  package var parsed: ParsedArticle
  /// The reader's marks; empty unless the file is an export.
  package var marks: ReaderMarks
  /// Its earlier editions, oldest first; empty unless the file is an export.
  package var editions: [ArticleEdition]
  /// Whether the publisher says this now, even if it is an earlier edition again.
  package var isLatest = false

  /// An article with its marks.
  package init(
    _ parsed: ParsedArticle, marks: ReaderMarks = ReaderMarks(), editions: [ArticleEdition] = []
  ) {
    self.parsed = parsed
    self.marks = marks
    self.editions = editions
  }
}
