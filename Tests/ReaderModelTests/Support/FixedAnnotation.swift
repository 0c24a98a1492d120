import ReaderModel

/// An extractor that finds the same in every article.
struct FixedAnnotation: EntityExtractor {
  let version = "fixed"
  private let annotation: Annotation

  init(_ annotation: Annotation) { self.annotation = annotation }

  func annotation(of article: ParsedArticle) -> Annotation { annotation }
}
