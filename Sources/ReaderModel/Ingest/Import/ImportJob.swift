/// A record to read, or what stands in its place.
enum ImportJob: Sendable {
  case record(RawRecord, any ArticleFormat, IngestContext)
  case failure(IngestError)

  /// The bytes to read.
  var bytes: Int { if case .record(let record, _, _) = self { record.bytes.count } else { 0 } }

  /// Reads and annotates the article.
  func annotated(
    by extractor: any EntityExtractor
  ) -> Result<AnnotatedArticle, IngestError> {
    switch self {
    case .failure(let error): return .failure(error)
    case .record(let record, let format, let context):
      do throws(IngestError) {
        let parsed = try format.article(from: record, context: context)
        return .success(
          AnnotatedArticle(parsed: parsed, annotation: extractor.annotation(of: parsed)))
      } catch {
        return .failure(error)
      }
    }
  }
}
