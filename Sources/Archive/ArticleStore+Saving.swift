import GRDB
package import ReaderModel

extension ArticleStore: ArticleSink {
  /// How many articles a transaction has while a reader is open.
  package static let savedBesideReaders = WriteTurn.articles

  /// Saves `batch` in one transaction, synced to disk on return; if it throws, nothing is saved.
  /// While a reader is open, there is a transaction for a few articles each, so that its writes need
  /// not wait for all.
  ///
  /// If the archive has an article with the same identity, or with the same source and first
  /// paragraph, this updates it: it keeps its identity and marks, and what it replaces is kept as an
  /// earlier edition; see ``SavingSession/Fate`` for the exceptions. Marks from an export are added.
  package func save(_ batch: [AnnotatedArticle]) throws(StoreError) -> [SaveOutcome] {
    let turn = WriteTurn(archive: path, asReader: false)
    guard let turn, isReader || turn.isReaderPresent else { return try saveAtOnce(batch) }
    var outcomes: [SaveOutcome] = []
    for start in stride(from: 0, to: batch.count, by: WriteTurn.articles) {
      turn.giveWay()
      outcomes += try saveAtOnce(
        Array(batch[start..<min(start + WriteTurn.articles, batch.count)]))
    }
    return outcomes
  }

  private func saveAtOnce(_ batch: [AnnotatedArticle]) throws(StoreError) -> [SaveOutcome] {
    let packed: [PackedArticle]
    do { packed = try PackedArticle.all(batch) } catch { throw StoreError(error, path: path) }
    var hints = saving.take()
    hints.trim()
    var arriving = SavingSession.Arriving(run: run.withLock(\.self))
    let (outcomes, newHints) = try writeInTurn { database in
      // In kilobytes. Set here because a reader that only marks articles doesn't need so much.
      try database.execute(sql: "PRAGMA cache_size = -32000")
      var session = try SavingSession(database: database, hints: hints)
      session.arriving = arriving
      let outcomes = try packed.map { try session.save($0) }
      try session.finish()
      arriving = session.arriving
      return (outcomes, session.hints)
    }
    saving.put(newHints)
    run.withLock { $0 = arriving.run }
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
}
