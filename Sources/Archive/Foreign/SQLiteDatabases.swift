import GRDB
package import ReaderModel

/// Opens the SQLite files of other feed readers, for reading only.
package struct SQLiteDatabases: ForeignDatabases {
  /// Nothing is open yet.
  package init() {}

  /// Newsboat's database has the tables `rss_feed` and `rss_item`.
  package func newsboat(
    at path: String
  ) throws(ForeignDatabaseError) -> (any NewsboatItems)? {
    do {
      var configuration = Configuration()
      configuration.readonly = true
      let queue = try DatabaseQueue(path: path, configuration: configuration)
      let isNewsboat = try queue.read { database in
        try database.tableExists("rss_feed") && database.tableExists("rss_item")
      }
      return isNewsboat ? NewsboatDatabase(queue) : nil
    } catch {
      throw ForeignDatabaseError(error)
    }
  }
}

/// Newsboat's `cache.db`, read a few rows at a time.
///
/// Columns that an earlier version of newsboat lacked count as empty.
final class NewsboatDatabase: NewsboatItems {
  private let queue: DatabaseQueue
  private var last: Int64 = .min

  init(_ queue: DatabaseQueue) { self.queue = queue }

  func next(_ count: Int) throws(ForeignDatabaseError) -> [NewsboatItem] {
    do {
      let rows = try queue.read { database in
        let columns = Set(try database.columns(in: "rss_item").map { $0.name.lowercased() })
        let deleted = columns.contains("deleted") ? "AND i.deleted = 0" : ""
        return try Row.fetchAll(
          database,
          sql: """
            SELECT i.*, f.title AS feed_title, i.rowid AS row_number
            FROM rss_item AS i LEFT JOIN rss_feed AS f ON f.rssurl = i.feedurl
            WHERE i.rowid > ? \(deleted) ORDER BY i.rowid LIMIT ?
            """, arguments: [last, count])
      }
      last = rows.last.map { $0["row_number"] } ?? last
      return rows.map(NewsboatItem.init)
    } catch {
      throw ForeignDatabaseError(error)
    }
  }
}

extension ForeignDatabaseError {
  fileprivate init(_ error: any Error) {
    self.init(reason: (error as? DatabaseError)?.message ?? "not readable")
  }
}

extension NewsboatItem {
  /// Takes the columns of `rss_item` and the feed's title. A value of another type is empty.
  fileprivate init(_ row: Row) {
    func text(_ column: String) -> String {
      String.fromDatabaseValue(row[column] as DatabaseValue? ?? .null) ?? ""
    }
    func number(_ column: String) -> Int64? {
      Int64.fromDatabaseValue(row[column] as DatabaseValue? ?? .null)
    }
    self.init(
      guid: text("guid"), title: text("title"), author: text("author"), url: text("url"),
      feed: text("feed_title"), feedURL: text("feedurl"), published: number("pubdate") ?? 0,
      content: text("content"), base: text("base"), isRead: number("unread") == 0,
      flags: text("flags"))
  }
}
