/// What an ``ArticleFormat`` may know beyond the bytes.
public struct IngestContext: Hashable, Sendable {
  /// The file, as errors name it.
  public var file: String
  /// The publication that the person importing gave; it goes before what the file says.
  public var source: String?

  /// A context.
  public init(file: String, source: String? = nil) {
    self.file = file
    self.source = source
  }
}
