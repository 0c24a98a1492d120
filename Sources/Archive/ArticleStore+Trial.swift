import GRDB
package import ReaderModel

extension ArticleStore {
  /// Returns what saving `parsed` would do, without writing.
  package func outcome(ofSaving parsed: ParsedArticle) throws(StoreError) -> SaveOutcome {
    try read { database in
      let identity = try SavingSession.identity(of: parsed, in: database)
      let known = try Int64.fetchOne(
        database, sql: "SELECT content FROM article WHERE identity = ?", arguments: [identity])
      guard let known else { return .imported }
      if known == ArticleFingerprint.content(of: parsed) { return .unchanged }
      guard let stored = try StoredArticle.fetch(database, identity: identity) else {
        return .unchanged
      }
      let fate = try SavingSession.fate(
        of: parsed, isLatest: false, beside: stored, in: database)
      return fate == .replaces ? .updated : .unchanged
    }
  }
}
