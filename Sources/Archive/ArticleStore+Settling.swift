import GRDB

extension ArticleStore {
  private static let settledAtOnce = 64

  /// Applies the rulings added and revoked since the last call to the articles that they affect.
  ///
  /// Needs no extractor, and ``interrupt()`` does not stop it. Writes a few articles per
  /// transaction, so that others can read and write in between. The next call continues one that
  /// was cut short.
  /// - Parameter changed: Called for every article whose facets change.
  /// - Parameter progress: Called after every few articles.
  @discardableResult
  package func settleRulings(
    changed: (AnnotationChange) -> Void = { _ in },
    progress: (ReannotationReport) -> Void = { _ in }, isCancelled: () -> Bool = { false }
  ) throws(StoreError) -> ReannotationReport {
    var report = ReannotationReport()
    for row in try write({ try RulingRow.fetch($0, "is_settled = 0") }) {
      let isDone = try settle(
        row, report: &report, changed: changed, progress: progress, isCancelled: isCancelled)
      guard isDone else { return report }
      try write { database in
        try database.execute(
          sql: """
            UPDATE ruling SET is_settled = 1 WHERE id = ?1 AND is_removed = ?2;
            DELETE FROM ruling WHERE is_settled = 1 AND is_removed = 1;
            """, arguments: [row.id, row.isRemoved])
      }
    }
    report.isComplete = true
    return report
  }

  /// Applies one ruling; returns false if cancelled.
  private func settle(
    _ row: RulingRow, report: inout ReannotationReport, changed: (AnnotationChange) -> Void,
    progress: (ReannotationReport) -> Void, isCancelled: () -> Bool
  ) throws(StoreError) -> Bool {
    var next = ArticleNumber.all.upperBound
    while !isCancelled() {
      let (numbers, changes) = try write { database in
        let numbers = try RulingReach(row.ruling, by: rules, in: database)
          .numbers(through: next, limit: Self.settledAtOnce, in: database)
        var session = try SavingSession(database: database, by: rules)
        let changes = try numbers.compactMap { number in
          try StoredArticle.fetch(database, number: number).map {
            try session.renew($0, found: $0.found, extractor: nil)
          }
        }
        try session.finish()
        return (numbers, changes)
      }
      guard let last = numbers.last else { return true }
      next = last - 1
      report.renewed += changes.count
      for change in changes where !change.isEmpty {
        report.changed += 1
        changed(change)
      }
      progress(report)
    }
    return false
  }
}
