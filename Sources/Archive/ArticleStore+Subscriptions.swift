import GRDB
package import ReaderModel

extension ArticleStore: SubscriptionStore {
  /// All subscriptions, by name.
  package func subscriptions() throws(StoreError) -> [Subscription] {
    try read { database in
      let rows = try Row.fetchAll(
        database,
        sql: """
          SELECT s.*, (SELECT count(*) FROM feed_item AS i WHERE i.subscription = s.id) AS articles
          FROM subscription AS s ORDER BY coalesce(title, feed_title, url) COLLATE NOCASE, id
          """)
      return try rows.map(Subscription.init)
    }
  }

  /// Adds a subscription; returns false and adds the tags if the archive has the address already.
  package func subscribe(
    to url: String, title: String?, feedTitle: String?, tags: [String]
  ) throws(StoreError) -> Bool {
    try write { database in
      try Self.subscribe(to: url, title: title, feedTitle: feedTitle, tags: tags, in: database)
    }
  }

  /// The same in a transaction.
  static func subscribe(
    to url: String, title: String?, feedTitle: String?, tags: [String], in database: Database
  ) throws -> Bool {
    let known = try Row.fetchOne(
      database, sql: "SELECT id, tags FROM subscription WHERE url = ?", arguments: [url])
    guard let known else {
      try database.execute(
        sql: """
          INSERT INTO subscription(url, title, feed_title, tags, failures, is_told, is_gone)
          VALUES (?, ?, ?, ?, 0, 0, 0)
          """,
        arguments: [url, title, feedTitle, Subscription.list(tags)])
      return true
    }
    let (id, list): (Int64, String) = (known["id"], known["tags"])
    let all = Subscription.tags(list)
    let added = all + tags.filter { !all.contains($0) }
    // Who subscribes again wants the feed, even if it was given up.
    try database.execute(
      sql: """
        UPDATE subscription SET tags = ?, title = coalesce(?, title), is_gone = 0, not_before = NULL
        WHERE id = ?
        """,
      arguments: [Subscription.list(added), title, id])
    return false
  }

  /// Ends a subscription; its articles stay.
  package func unsubscribe(_ id: Int64) throws(StoreError) {
    try write { database in
      try database.execute(sql: "DELETE FROM subscription WHERE id = ?", arguments: [id])
    }
  }

  /// Saves the state, the feed's title and the address of a subscription.
  package func update(_ subscription: Subscription) throws(StoreError) {
    let state = subscription.state
    try write { database in
      try database.execute(
        sql: """
          UPDATE subscription SET feed_title = ?, etag = ?, last_modified = ?, fetched = ?,
            not_before = ?, is_told = ?, failures = ?, fault = ?, is_gone = ? WHERE id = ?
          """,
        arguments: [
          subscription.feedTitle, state.etag, state.lastModified, state.fetched, state.notBefore,
          state.isAskedToWait, state.failures, state.fault, state.isGone, subscription.id,
        ])
      try database.execute(
        sql: "UPDATE OR IGNORE subscription SET url = ? WHERE id = ?",
        arguments: [subscription.url, subscription.id])
    }
  }

  /// The items among `identities` that feeds had before.
  package func seenItems(_ identities: [Int64]) throws(StoreError) -> [Int64: SeenItem] {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT content, origin FROM feed_item WHERE identity = ?")
      var items: [Int64: SeenItem] = [:]
      for identity in identities {
        guard let row = try Row.fetchOne(statement, arguments: [identity]) else { continue }
        items[identity] = SeenItem(
          identity: identity, content: try row.decode(atIndex: 0),
          origin: SeenItem.Origin(rawValue: try row.decode(atIndex: 1)) ?? .feed)
      }
      return items
    }
  }

  /// Remembers items of the subscription `id`.
  package func remember(_ items: [SeenItem], of id: Int64) throws(StoreError) {
    if items.isEmpty { return }
    try write { database in
      let statement = try database.cachedStatement(
        sql: """
          INSERT INTO feed_item(identity, subscription, content, origin) VALUES (?, ?, ?, ?)
          ON CONFLICT(identity) DO UPDATE SET content = excluded.content, origin = excluded.origin,
            subscription = excluded.subscription
          """)
      for item in items {
        try statement.execute(arguments: [item.identity, id, item.content, item.origin.rawValue])
      }
    }
  }

  /// The identities among `identities` of which there is an article.
  package func knownArticles(_ identities: [Int64]) throws(StoreError) -> Set<Int64> {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT 1 FROM article WHERE identity = ?")
      return try Set(
        identities.filter { try Int.fetchOne(statement, arguments: [$0]) != nil })
    }
  }
}

extension Subscription {
  /// A row of `subscription`, with the number of its articles.
  fileprivate init(_ row: Row) throws {
    self.init(
      id: row["id"], url: row["url"], title: row["title"], feedTitle: row["feed_title"],
      tags: Self.tags(row["tags"]), articles: row["articles"])
    state.etag = row["etag"]
    state.lastModified = row["last_modified"]
    state.fetched = row["fetched"]
    state.notBefore = row["not_before"]
    state.isAskedToWait = row["is_told"]
    state.failures = row["failures"]
    state.fault = row["fault"]
    state.isGone = row["is_gone"]
  }

  /// Tags as the table has them, a line each.
  fileprivate static func list(_ tags: [String]) -> String {
    tags.map { $0.replacing("\n", with: " ") }.filter { !$0.isEmpty }.joined(separator: "\n")
  }

  /// The tags in a list of the table.
  fileprivate static func tags(_ list: String) -> [String] {
    list.split(separator: "\n").map(String.init)
  }
}
