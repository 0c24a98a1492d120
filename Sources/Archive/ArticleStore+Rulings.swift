import GRDB
package import ReaderModel

extension ArticleStore {
  /// The rulings in force, in the order in which they were made.
  package func rulings() throws(StoreError) -> [EntityRuling] { try read(RulingRow.inForce) }

  /// Adds a ruling; synced to disk on return. It applies to every article saved from then on.
  ///
  /// Of the existing articles, updates only `shown`;
  /// ``settleRulings(changed:progress:isCancelled:)`` updates the rest. A repeated ruling counts as
  /// the latest.
  package func add(_ ruling: EntityRuling, showing shown: Article.ID? = nil) throws(StoreError) {
    try write { database in
      let known = try RulingRow.fetch(database, "is_removed = 0").filter { $0.ruling == ruling }
      for row in known {
        try database.execute(sql: "DELETE FROM ruling WHERE id = ?", arguments: [row.id])
      }
      try RulingRow.insert(ruling, into: database)
      try renew(shown, in: database)
    }
  }

  /// Revokes a ruling, as if it had never been made; synced to disk on return. An earlier ruling
  /// that it contradicted holds again. Articles are updated as by ``add(_:showing:)``.
  package func remove(_ ruling: EntityRuling, showing shown: Article.ID? = nil) throws(StoreError) {
    try write { database in
      for row in try RulingRow.fetch(database, "is_removed = 0") where row.ruling == ruling {
        try database.execute(
          sql: "UPDATE ruling SET is_removed = 1, is_settled = 0 WHERE id = ?",
          arguments: [row.id])
      }
      try renew(shown, in: database)
    }
  }

  /// Whether some added or revoked rulings have not been applied to all of their articles.
  func hasUnsettledRulings() throws(StoreError) -> Bool {
    try read { try !RulingRow.fetch($0, "is_settled = 0").isEmpty }
  }

  private func renew(_ id: Article.ID?, in database: Database) throws {
    guard let identity = id.flatMap(ArticleFingerprint.number),
      let stored = try StoredArticle.fetch(database, identity: identity)
    else { return }
    var session = try SavingSession(database: database, by: rules)
    _ = try session.renew(stored, found: stored.found, extractor: nil)
    try session.finish()
  }
}
