/// What an ``ArticleFormat`` may know beyond the bytes.
package struct IngestContext: Hashable, Sendable {
  /// The file, as errors name it.
  package var file: String
  /// The publication that the person importing gave; it goes before what the file says.
  package var source: String?

  /// A context.
  package init(file: String, source: String? = nil) {
    self.file = file
    self.source = source
  }
}
