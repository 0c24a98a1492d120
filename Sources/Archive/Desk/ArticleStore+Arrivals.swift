import GRDB
package import ReaderModel

extension ArticleStore {
  /// Begins an import: what is saved from now on is one ``ImportRun``.
  package func beginImport() { run.withLock { $0 = nil } }

  /// The number of the import that is running or ran last; nil if it added nothing.
  package var importRun: Int64? { run.withLock(\.self) }

  /// The imports and fetches that added articles, the latest first, at most `limit`.
  package func imports(limit: Int = 1000) throws(StoreError) -> [ImportRun] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT run, min(made), sum(articles), sum((
            SELECT count(*) FROM article INDEXED BY article_added WHERE added = r.id))
          FROM arrival AS r GROUP BY run ORDER BY run DESC LIMIT ?
          """, arguments: [limit]
      ).map { ImportRun(id: $0[0], made: $0[1], added: $0[2], left: $0[3]) }
    }
  }

  /// Remembers that the reader saw what the archive has now: it is no longer `is:new`. Synced to disk
  /// on return.
  package func visit() throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO visit SELECT 1, coalesce(max(id), 0) FROM arrival;
          UPDATE tally SET revision = revision + 1
          """)
    }
  }
}

extension Filter.Arrival {
  /// A condition on `arrival.id`.
  var condition: SQL {
    switch self {
    case .sinceVisit: "id > (SELECT coalesce(max(seen), 0) FROM visit)"
    case .lastImport: "run = (SELECT max(run) FROM arrival)"
    case .run(let run): "run = \(run)"
    case .days(let first, let last):
      """
      date(made / 1000, 'unixepoch', 'localtime')
      BETWEEN \(first.description) AND \(last.description)
      """
    }
  }
}
