import GRDB
import ReaderModel

extension SavingSession {
  /// The import that a transaction belongs to.
  struct Arriving {
    /// The first arrival of the import; nil if it added nothing yet.
    var run: Int64?
    /// The arrival of this transaction; nil if it added nothing yet.
    var arrival: Int64?
  }

  /// The arrival of this transaction, for one more article.
  mutating func arrivedNow() throws -> Int64 {
    if let arrival = arriving.arrival {
      try database.cachedStatement(
        sql: "UPDATE arrival SET articles = articles + 1 WHERE id = ?"
      ).execute(arguments: [arrival])
      return arrival
    }
    try database.execute(
      sql: """
        INSERT INTO arrival(run, made, articles) VALUES (
          coalesce(?, (SELECT coalesce(max(seq), 0) + 1 FROM sqlite_sequence
            WHERE name = 'arrival')), strftime('%s', 'now') * 1000, 1)
        """,
      arguments: [arriving.run])
    let arrival = database.lastInsertedRowID
    arriving.arrival = arrival
    arriving.run = arriving.run ?? arrival
    return arrival
  }
}
