import Archive
import ReaderModel

/// A sink that writes nothing and returns what the archive would do.
struct TrialSink: ArticleSink {
  /// The archive; nil if there is none yet, so that every article is new.
  let store: ArticleStore?

  /// Returns what saving each article of `batch` would do.
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome] {
    try batch.map { try store?.outcome(ofSaving: $0.parsed) ?? .imported }
  }
}

/// An extractor that finds nothing, for runs that discard annotations.
struct SkippedExtractor: EntityExtractor {
  let version = "none"

  /// Returns an empty annotation.
  func annotation(of article: ParsedArticle) -> Annotation { .empty }
}
