package import ReaderModel

/// What was read from a record: articles, and what was wrong with the rest of it.
package struct RecordContents: Equatable, Sendable {
  /// The articles, in the order of the record.
  package var articles: [ImportedArticle]
  /// Feeds and searches, for a record that is a list of them.
  package var sources = FollowedSources()
  /// Why parts of the record could not become articles.
  package var failures: [IngestError]
  /// What was wrong although all could be read, each in a clause for the report: `not well-formed
  /// XML (line 3: ...)`.
  package var notes: [String]

  /// The contents of a record.
  package init(
    articles: [ImportedArticle], failures: [IngestError] = [], notes: [String] = []
  ) {
    self.articles = articles
    self.failures = failures
    self.notes = notes
  }
}
