import GRDB
package import ReaderModel

extension ArticleStore: ArticleSink {
  /// Saves `batch` in one transaction, synced to disk on return; if it throws, nothing is saved.
  ///
  /// If the archive has an article with the same identity, or with the same source and first
  /// paragraph, this updates it: it keeps its identity and marks, and what it replaces is kept as an
  /// earlier edition; see ``SavingSession/Fate`` for the exceptions. Marks from an export are added.
  package func save(_ batch: [AnnotatedArticle]) throws(StoreError) -> [SaveOutcome] {
    let packed: [PackedArticle]
    do { packed = try PackedArticle.all(batch) } catch { throw StoreError(error, path: path) }
    var hints = saving.take()
    hints.trim()
    let (outcomes, newHints) = try write { database in
      // In kilobytes. Set here because a reader that only marks articles doesn't need so much.
      try database.execute(sql: "PRAGMA cache_size = -32000")
      var session = try SavingSession(database: database, hints: hints)
      let outcomes = try packed.map { try session.save($0) }
      try session.finish()
      return (outcomes, session.hints)
    }
    saving.put(newHints)
    return outcomes
  }

  /// Returns for each of `articles` whether the archive has it, unchanged or as an earlier edition,
  /// and with its marks, whatever version annotated it.
  package func holds(_ articles: [ImportedArticle]) throws(StoreError) -> [Bool] {
    try read { database in
      let content = try database.cachedStatement(
        sql: "SELECT content FROM article WHERE identity = ?")
      return try articles.map { article in
        let identity = try SavingSession.identity(of: article.parsed, in: database)
        let known = try Int64.fetchOne(content, arguments: [identity])
        return try known != nil
          && (known == ArticleFingerprint.content(of: article.parsed)
            || !article.isLatest
              && SavingSession.hasEdition(article.parsed, of: identity, in: database))
          && SavingSession.has(article.marks, identity: identity, in: database)
          && article.editions.allSatisfy {
            try SavingSession.hasEdition($0.parsed, of: identity, in: database)
          }
      }
    }
  }

  /// Deletes an article and its earlier editions; keeps the reader's marks in case it is imported
  /// again. Returns false if there is no such article.
  @discardableResult
  package func delete(_ id: Article.ID) throws(StoreError) -> Bool {
    guard let identity = ArticleFingerprint.number(of: id) else { return false }
    return try write { database in
      guard let stored = try StoredArticle.fetch(database, identity: identity) else { return false }
      var session = try SavingSession(database: database, by: rules)
      try session.leaveStory(StoryProfile(stored.article.parsed), number: stored.number)
      try session.remove(stored)
      try database.execute(
        sql: "DELETE FROM edition WHERE identity = ?", arguments: [identity])
      try session.finish()
      return true
    }
  }
}
