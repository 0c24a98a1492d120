/// Where an ``Importer`` puts what it read: the archive, or a list in tests.
public protocol ArticleSink: Sendable {
  /// Saves `batch` as a whole and says what became of each article, in the same order.
  ///
  /// Called from one thread at a time. An error ends the import; nothing of `batch` is kept then.
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome]
}
