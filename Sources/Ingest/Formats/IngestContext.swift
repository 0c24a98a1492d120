/// What an ``ArticleFormat`` knows beside the bytes.
package struct IngestContext: Hashable, Sendable {
  /// The file, as errors name it.
  package var file: String
  /// The publication given at import; overrides what the file says.
  package var source: String?

  /// A context.
  package init(file: String, source: String? = nil) {
    self.file = file
    self.source = source
  }
}
