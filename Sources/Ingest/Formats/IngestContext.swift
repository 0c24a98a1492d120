/// What an ``ArticleFormat`` knows of a record besides its bytes.
package struct IngestContext: Hashable, Sendable {
  /// The file's name for errors.
  package var file: String
  /// The publication given at import; overrides what the file says.
  package var source: String?
  /// The address that the file came from, to which its links are relative; nil if it is unknown.
  package var url: String?

  /// A context for the records of `file`.
  package init(file: String, source: String? = nil, url: String? = nil) {
    self.file = file
    self.source = source
    self.url = url
  }
}
