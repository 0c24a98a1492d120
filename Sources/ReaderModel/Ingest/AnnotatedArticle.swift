/// A parsed article with what was found in it: what an ``ArticleSink`` saves.
public struct AnnotatedArticle: Equatable, Sendable {
  /// What the file said.
  public var parsed: ParsedArticle
  /// What was found in it.
  public var annotation: Annotation
  /// The ``EntityExtractor/version`` that found it; nil when that is not known.
  public var extractor: String?

  /// An article ready to be saved.
  public init(parsed: ParsedArticle, annotation: Annotation, extractor: String? = nil) {
    self.parsed = parsed
    self.annotation = annotation
    self.extractor = extractor
  }
}
