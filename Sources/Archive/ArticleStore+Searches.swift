import GRDB
package import ReaderModel

extension ArticleStore {
  /// The kept searches, in the order in which they were made.
  package func searches() throws(StoreError) -> [SavedSearch] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT name, query, made, looked FROM saved_search ORDER BY id"
      ).map { row in
        SavedSearch(
          name: row["name"], query: row["query"], made: row["made"], looked: row["looked"])
      }
    }
  }

  /// The kept searches by name, for queries that name them.
  package func namedQueries() throws(StoreError) -> [NamedQuery] {
    try searches().map { NamedQuery(name: $0.name, query: $0.query) }
  }

  /// Keeps a search; another one of its name gets its query. What the archive has now is not new.
  ///
  /// Returns whether the name was free. Times are milliseconds since 1970.
  package func save(_ search: NamedQuery, at now: Int64) throws(StoreError) -> Bool {
    try write { database in
      if try Self.add(search, at: now, to: database) { return true }
      try database.execute(
        sql: "UPDATE saved_search SET query = ?, looked = \(Self.latest) WHERE name = ?",
        arguments: [search.query, search.name])
      return false
    }
  }

  /// Puts a search back as it was, in place of one of its name; synced to disk on return.
  package func restore(_ search: SavedSearch) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT INTO saved_search(name, query, made, looked) VALUES (?1, ?2, ?3, ?4)
          ON CONFLICT(name) DO UPDATE SET query = ?2, made = ?3, looked = ?4
          """, arguments: [search.name, search.query, search.made, search.looked])
    }
  }

  /// Removes the search of a name; returns false if there is none.
  package func removeSearch(_ name: String) throws(StoreError) -> Bool {
    try write { database in
      try database.execute(sql: "DELETE FROM saved_search WHERE name = ?", arguments: [name])
      return database.changesCount > 0
    }
  }

  /// Remembers that the reader looked at a search: what the archive has now is no longer new.
  package func look(at name: String) throws(StoreError) {
    try write { database in
      try database.execute(
        sql: "UPDATE saved_search SET looked = \(Self.latest) WHERE name = ?", arguments: [name])
    }
  }

  /// Subscribes to feeds and keeps searches; those that are there stay as they are, but feeds get the
  /// tags too.
  package func follow(_ sources: FollowedSources) throws(StoreError) -> FollowingCount {
    try write { database in
      let now =
        try Int64.fetchOne(database, sql: "SELECT strftime('%s', 'now') * 1000") ?? 0
      var count = FollowingCount()
      for feed in sources.feeds {
        let isNew = try Self.subscribe(
          to: feed.url, title: feed.title, feedTitle: nil, tags: feed.tags, in: database)
        if isNew { count.feeds += 1 }
      }
      for search in sources.searches where try Self.add(search, at: now, to: database) {
        count.searches += 1
      }
      return count
    }
  }

  /// The mark of the last article: texts get their numbers in the order of saving.
  private static let latest = "(SELECT coalesce(max(id), 0) FROM article_body)"

  /// Adds a search if its name is free, and returns whether it is.
  private static func add(
    _ search: NamedQuery, at now: Int64, to database: Database
  ) throws -> Bool {
    try database.execute(
      sql: """
        INSERT OR IGNORE INTO saved_search(name, query, made, looked) VALUES (?, ?, ?, \(latest))
        """,
      arguments: [search.name, search.query, now])
    return database.changesCount > 0
  }
}
