import GRDB
package import ReaderModel

extension ArticleStore: ArticleSink {
  /// Saves `batch` in one transaction: all of it is on disk when this returns, or nothing of it.
  ///
  /// An article whose identity, or whose source and first paragraph, the archive knows is the same
  /// article: it keeps its identity and its marks. Those that an export gives it are added.
  package func save(_ batch: [AnnotatedArticle]) throws(StoreError) -> [SaveOutcome] {
    let packed: [PackedArticle]
    do { packed = try PackedArticle.all(batch) } catch { throw StoreError(error, path: path) }
    var hints = saving.take()
    hints.trim()
    let (outcomes, newHints) = try write { database in
      // Kilobytes. A reader that only marks articles shall not keep so much.
      try database.execute(sql: "PRAGMA cache_size = -32000")
      var session = try SavingSession(database: database, hints: hints)
      let outcomes = try packed.map { try session.save($0) }
      try session.finish()
      return (outcomes, session.hints)
    }
    saving.put(newHints)
    return outcomes
  }

  /// Whether each of `articles` is there just so, with its marks, whatever version annotated it.
  package func holds(_ articles: [ImportedArticle]) throws(StoreError) -> [Bool] {
    try read { database in
      let content = try database.cachedStatement(
        sql: "SELECT content FROM article WHERE identity = ?")
      return try articles.map { article in
        let identity = try SavingSession.identity(of: article.parsed, in: database)
        return try Int64.fetchOne(content, arguments: [identity])
          == ArticleFingerprint.content(of: article.parsed)
          && SavingSession.has(article.marks, identity: identity, in: database)
      }
    }
  }

  /// Takes an article out of the archive; the reader's marks stay, for when it comes again. False
  /// when there is no such one.
  @discardableResult
  package func delete(_ id: Article.ID) throws(StoreError) -> Bool {
    guard let identity = ArticleFingerprint.number(of: id) else { return false }
    return try write { database in
      guard let stored = try StoredArticle.fetch(database, identity: identity) else { return false }
      var session = try SavingSession(database: database, by: rules)
      try session.remove(stored)
      try session.finish()
      return true
    }
  }
}
