/// How far a check of an archive is.
package struct InspectionProgress: Equatable, Sendable {
  /// Articles compared.
  package var articles = 0
  /// Articles in all; 0 while the file's structure is checked.
  package var total = 0
  /// Postings of the search index read after the last article.
  package var postings = 0

  /// Nothing yet.
  package init() {}
}
