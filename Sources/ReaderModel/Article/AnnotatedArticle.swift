/// A parsed article with its annotation, ready for an ``ArticleSink``.
package struct AnnotatedArticle: Equatable, Sendable {
  /// What the file said.
  package var parsed: ParsedArticle
  /// What the extractor found in it.
  package var annotation: Annotation
  /// Marks to add to those in the archive.
  package var marks: ReaderMarks
  /// Earlier editions to add to those in the archive, oldest first.
  package var editions: [ArticleEdition] = []
  /// Whether the publisher says this now, even if it is an earlier edition again.
  package var isLatest = false
  /// The ``EntityExtractor/version`` that annotated it; nil if unknown.
  package var extractor: String?

  /// An article ready to be saved.
  package init(
    parsed: ParsedArticle, annotation: Annotation, marks: ReaderMarks = ReaderMarks(),
    extractor: String? = nil
  ) {
    self.parsed = parsed
    self.annotation = annotation
    self.marks = marks
    self.extractor = extractor
  }
}
