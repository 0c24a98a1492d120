import Archive
import ReaderModel

/// A sink that writes nothing, and says what the archive would have done.
struct TrialSink: ArticleSink {
  /// The archive; nil where there is none yet, and every article would be new.
  let store: ArticleStore?

  /// What saving each article of `batch` would do.
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome] {
    try batch.map { try store?.outcome(ofSaving: $0.parsed) ?? .imported }
  }
}

/// An extractor for when nothing is kept of what it would find.
struct SkippedExtractor: EntityExtractor {
  /// Stands for no lists at all.
  let version = "none"

  /// Nothing.
  func annotation(of article: ParsedArticle) -> Annotation { .empty }
}
