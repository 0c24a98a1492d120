import GRDB

extension ArticleStore {
  /// Until when each server wants to be left alone, by host and port, in milliseconds since 1970.
  package func hostPauses() throws(StoreError) -> [String: Int64] {
    try read { database in
      let rows = try Row.fetchAll(database, sql: "SELECT host, until FROM host_pause")
      return Dictionary(rows.map { ($0["host"], $0["until"]) }) { first, _ in first }
    }
  }

  /// Remembers that a server wants to be left alone, and forgets the pauses that are over `now`.
  package func pause(_ host: String, until: Int64, at now: Int64) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM host_pause WHERE until <= ?", arguments: [now])
      try database.execute(
        sql: """
          INSERT INTO host_pause VALUES (?, ?)
          ON CONFLICT(host) DO UPDATE SET until = max(until, excluded.until)
          """, arguments: [host, until])
    }
  }
}
