/// Where an ``Importer`` puts what it read: the archive, or a list in tests.
package protocol ArticleSink: Sendable {
  /// Saves `batch` as a whole and says what became of each article, in the same order.
  ///
  /// Called from one thread at a time. An error ends the import; nothing of `batch` is kept then.
  func save(_ batch: [AnnotatedArticle]) throws -> [SaveOutcome]

  /// Whether each of `articles` is there just so, and saving it would change nothing.
  ///
  /// Asked before articles are annotated, to spare that. Called from several threads at once, also
  /// while it saves. False where the answer is not cheap.
  func holds(_ articles: [ParsedArticle]) throws -> [Bool]
}

extension ArticleSink {
  /// Knows of none.
  package func holds(_ articles: [ParsedArticle]) throws -> [Bool] { articles.map { _ in false } }
}
