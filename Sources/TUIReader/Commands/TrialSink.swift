import Archive
import ReaderModel

/// A sink that writes nothing and returns what the archive would do.
struct TrialSink: ArticleSink {
  /// The archive; nil if there is none yet, so that every article is new.
  let store: ArticleStore?
  /// The feeds and searches that would be there.
  private let known = Guarded(Known())

  private struct Known {
    var feeds: Set<String> = []
    var searches: Set<String> = []
  }

  /// A sink beside `store`.
  init(store: ArticleStore?) { self.store = store }

  /// Returns what saving each article of `batch` would do.
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome] {
    try batch.map { try store?.outcome(ofSaving: $0.parsed) ?? .imported }
  }

  /// Counts what would be new.
  func follow(_ sources: FollowedSources) throws -> FollowingCount {
    let (feeds, searches) = (
      try store?.subscriptions().map(\.url) ?? [], try store?.searches().map(\.name) ?? []
    )
    return known.withLock { known in
      known.feeds.formUnion(feeds)
      known.searches.formUnion(searches.map { $0.lowercased() })
      return FollowingCount(
        feeds: sources.feeds.count { known.feeds.insert($0.url).inserted },
        searches: sources.searches.count { known.searches.insert($0.name.lowercased()).inserted })
    }
  }
}

/// An extractor that finds nothing, for runs that discard annotations.
struct SkippedExtractor: EntityExtractor {
  let version = "none"

  /// Returns an empty annotation.
  func annotation(of article: ParsedArticle) -> Annotation { .empty }
}
