/// The destination of an ``Importer``: the archive, or a list in tests.
package protocol ArticleSink: Sendable {
  /// Saves all of `batch` or nothing, and returns the outcome for each article, in the same order.
  ///
  /// Called from one thread at a time. An error ends the import.
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome]

  /// Whether saving would change nothing, for each of `articles`.
  ///
  /// The importer asks before it annotates, and skips what the sink holds. Called from several
  /// threads at once, also during ``save(_:)``. May return false if the answer is expensive.
  func holds(_ articles: [ImportedArticle]) throws -> [Bool]

  /// Subscribes to feeds and keeps searches; what is there already stays as it is. Returns how many
  /// were new.
  ///
  /// Never called during ``save(_:)``.
  func follow(_ sources: FollowedSources) throws -> FollowingCount
}

extension ArticleSink {
  /// False for every article.
  package func holds(_ articles: [ImportedArticle]) throws -> [Bool] {
    articles.map { _ in false }
  }

  /// Follows nothing.
  package func follow(_ sources: FollowedSources) throws -> FollowingCount { FollowingCount() }
}
