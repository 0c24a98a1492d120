/// An article as a file brings it: what the file says, and the marks that an export carries.
package struct ImportedArticle: Equatable, Sendable {
  /// What the file says.
  package var parsed: ParsedArticle
  /// What a reader had marked it with; empty unless the file is an export.
  package var marks: ReaderMarks

  /// An article with its marks.
  package init(_ parsed: ParsedArticle, marks: ReaderMarks = ReaderMarks()) {
    self.parsed = parsed
    self.marks = marks
  }
}
