/// What an ``ArticleFormat`` knows of a record besides its bytes.
package struct IngestContext: Hashable, Sendable {
  /// The file's name for errors.
  package var file: String
  /// The publication given at import; overrides what the file says.
  package var source: String?

  /// A context for the records of `file`.
  package init(file: String, source: String? = nil) {
    self.file = file
    self.source = source
  }
}
