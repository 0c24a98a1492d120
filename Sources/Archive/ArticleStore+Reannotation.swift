import GRDB
package import ReaderModel

extension ArticleStore {
  /// Articles per transaction: enough for all cores, and a short write.
  private static let annotatedAtOnce = 64

  /// Annotates the matching articles again with `extractor`, newest first: those annotated by
  /// another or an unknown version, or all if `isForced`. Settles rulings first.
  ///
  /// Keeps texts, marks and rulings. Writes a few articles per transaction, so that others can read
  /// and write in between. Each finished article records the version, so the next call continues a
  /// run that was cut short.
  /// - Parameter changed: Called for every article whose facets change.
  /// - Parameter progress: Called after every few articles.
  @discardableResult
  package func reannotate(
    matching query: ArticleQuery = .everything, with extractor: any EntityExtractor,
    isForced: Bool = false, changed: (AnnotationChange) -> Void = { _ in },
    progress: (ReannotationReport) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws(StoreError) -> ReannotationReport {
    let query = ArticleQuery(filter: query.filter)
    var report = try settleRulings(changed: changed, isCancelled: isCancelled)
    guard report.isComplete else { return report }
    report.isComplete = false
    report.total = try count(matching: query)
    var anchor = PageAnchor.top
    while !isCancelled() {
      let rows = try rows(matching: query, from: anchor, limit: Self.annotatedAtOnce)
      guard let last = rows.last else {
        report.isComplete = true
        return report
      }
      anchor = .after(last.position)
      let articles = try stale(rows, version: isForced ? nil : extractor.version)
      for change in try renew(articles, with: extractor) {
        report.renewed += 1
        if change.isEmpty { continue }
        report.changed += 1
        changed(change)
      }
      report.seen += rows.count
      report.unchanged += rows.count - articles.count
      progress(report)
    }
    return report
  }

  /// The rows that another version annotated; all if `version` is nil.
  private func stale(_ rows: [ArticleRow], version: String?) throws(StoreError) -> [StoredArticle] {
    let stamp = version.map(ArticleFingerprint.hash)
    return try read { database in
      let isCurrent = try database.cachedStatement(
        sql: "SELECT 1 FROM article WHERE number = ? AND extractor = ?")
      return try rows.compactMap { row in
        if let stamp,
          try Int.fetchOne(isCurrent, arguments: [row.position.number, stamp]) != nil
        {
          return nil
        }
        return try StoredArticle.fetch(database, number: row.position.number)
      }
    }
  }

  /// Annotates `articles` on all cores and saves the results, except for articles that changed
  /// meanwhile.
  private func renew(
    _ articles: [StoredArticle], with extractor: any EntityExtractor
  ) throws(StoreError) -> [AnnotationChange] {
    guard !articles.isEmpty else { return [] }
    let annotations = articles.concurrentMap { extractor.annotation(of: $0.article.parsed) }
    return try write { database in
      var session = try SavingSession(database: database, by: rules)
      var changes: [AnnotationChange] = []
      for (known, annotation) in zip(articles, annotations) {
        guard let stored = try StoredArticle.fetch(database, identity: known.identity),
          stored.article.parsed == known.article.parsed
        else { continue }
        changes.append(
          try session.renew(stored, found: annotation, extractor: extractor.version))
      }
      try session.finish()
      return changes
    }
  }
}
