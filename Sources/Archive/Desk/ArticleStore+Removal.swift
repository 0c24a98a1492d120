import Foundation
import GRDB
package import ReaderModel

extension ArticleStore {
  /// Articles that one transaction takes out or puts back, so that others need not wait long.
  private static let movedAtOnce = 64

  /// Takes articles out of the archive and keeps them for ``restore(_:)``; synced to disk on return.
  ///
  /// Tags, notes, bookmarks and read marks stay, in case an article is imported again; feeds don't
  /// bring it back. Drops removals older than ``Removal/kept``. `now` is in milliseconds since 1970;
  /// `removal` adds to an earlier one; `progress` hears how many are out. Returns nil if the archive
  /// has none of the articles.
  package func remove(
    _ ids: [Article.ID], into removal: Removal? = nil, at now: Int64,
    progress: (Int) -> Void = { _ in }
  ) throws(StoreError) -> Removal? {
    try dropRemovals(before: now - Removal.kept)
    var removal = removal
    for start in stride(from: 0, to: ids.count, by: Self.movedAtOnce) {
      let batch = ids[start..<min(start + Self.movedAtOnce, ids.count)]
      let before = removal
      removal = try write { try remove(batch, into: before, at: now, in: $0) }
      progress(removal?.articles ?? 0)
    }
    return removal
  }

  private func remove(
    _ ids: ArraySlice<Article.ID>, into removal: Removal?, at now: Int64, in database: Database
  ) throws -> Removal? {
    var removal = removal
    var session = try SavingSession(database: database, by: rules)
    for id in ids {
      guard let identity = ArticleFingerprint.number(of: id),
        let stored = try StoredArticle.fetch(database, identity: identity)
      else { continue }
      if removal == nil {
        try database.execute(sql: "INSERT INTO removal(made) VALUES (?)", arguments: [now])
        removal = Removal(id: database.lastInsertedRowID, made: now, articles: 0)
      }
      try database.cachedStatement(
        sql: """
          INSERT OR REPLACE INTO removed_article
          SELECT ?1, ?2, ?3, ?4, record, ?5 FROM article_body WHERE id = ?6
          """
      ).execute(arguments: [
        identity, removal?.id, stored.extractor, stored.added,
        try AnnotationRecord.packed(stored.found, of: stored.article.parsed).data, stored.body,
      ])
      try session.takeOut(stored)
      removal?.articles += 1
    }
    try session.finish()
    return removal
  }

  /// Puts the articles of a removal back as they were: identity, editions, marks, tags, notes and
  /// what was found in them, under the present rulings; synced to disk on return.
  ///
  /// Leaves out articles that were imported again. Returns how many came back.
  @discardableResult
  package func restore(
    _ removal: Removal.ID, progress: (Int) -> Void = { _ in }
  ) throws(StoreError) -> Int {
    var restored = 0
    var last = Int64.min
    while true {
      let (done, next) = try write { try restore(removal, after: last, in: $0) }
      restored += done
      guard let next else { break }
      last = next
      progress(restored)
    }
    try write { try $0.execute(sql: "DELETE FROM removal WHERE id = ?", arguments: [removal]) }
    return restored
  }

  /// Restores the next articles; returns the last identity, nil if there were none.
  private func restore(
    _ removal: Removal.ID, after last: Int64, in database: Database
  ) throws -> (Int, next: Int64?) {
    let rows = try Row.fetchAll(
      database,
      sql: """
        SELECT identity, extractor, added, record, found FROM removed_article
        WHERE removal = ? AND identity > ? AND record IS NOT NULL
        ORDER BY identity LIMIT \(Self.movedAtOnce)
        """, arguments: [removal, last])
    var session = try SavingSession(database: database, by: rules)
    var restored = 0
    for row in rows {
      let identity: Int64 = try row.decode(atIndex: 0)
      let isThere = try Int.fetchOne(
        database, sql: "SELECT 1 FROM article WHERE identity = ?", arguments: [identity])
      if isThere == nil, let packed = try Self.removed(row) {
        let number = try session.insert(
          packed, identity: identity, number: nil, added: row.decode(atIndex: 2))
        try session.joinStory(packed.story, number: number)
        restored += 1
      }
      try database.execute(
        sql: "DELETE FROM removed_article WHERE identity = ?", arguments: [identity])
    }
    try session.finish()
    return (restored, try rows.last?.decode(atIndex: 0))
  }

  /// The article of a row; nil if it can't be read.
  private static func removed(_ row: Row) throws -> PackedArticle? {
    let record: Data = try row.decode(atIndex: 3)
    let found: Data? = try row.decode(atIndex: 4)
    guard let parsed = try? ArticleRecord.article(from: Array(record)) else { return nil }
    let annotation = try? AnnotationRecord.annotation(
      fromPacked: Array(found ?? Data()), of: parsed)
    var packed = try PackedArticle(
      AnnotatedArticle(parsed: parsed, annotation: annotation ?? .empty))
    packed.extractor = annotation == nil ? nil : try row.decode(atIndex: 1)
    return packed
  }

  /// The removals that can be undone, the latest first.
  package func removals() throws(StoreError) -> [Removal] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT r.id, r.made, count(*) FROM removal AS r JOIN removed_article AS a
            ON a.removal = r.id WHERE a.record IS NOT NULL
          GROUP BY r.id ORDER BY r.id DESC
          """
      ).map { Removal(id: $0[0], made: $0[1], articles: $0[2]) }
    }
  }

  /// Drops the texts of one removal; it can't be undone any more. The tags, notes and marks of its
  /// articles stay. Returns false if there is none of that number.
  package func dropRemoval(_ id: Removal.ID) throws(StoreError) -> Bool {
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM edition WHERE identity IN
            (SELECT identity FROM removed_article WHERE removal = :id);
          UPDATE removed_article SET removal = NULL, record = NULL, found = NULL WHERE removal = :id;
          DELETE FROM removal WHERE id = :id;
          """, arguments: ["id": id])
      return database.changesCount > 0
    }
  }

  /// Drops the texts of removals made before a time in milliseconds since 1970; they can't be undone
  /// any more. The tags, notes and marks of their articles stay.
  package func dropRemovals(before time: Int64) throws(StoreError) {
    let isAny = try read {
      try Int.fetchOne($0, sql: "SELECT 1 FROM removal WHERE made < ?", arguments: [time]) != nil
    }
    guard isAny else { return }
    try write { database in
      try database.execute(
        sql: """
          DELETE FROM edition WHERE identity IN (SELECT identity FROM removed_article WHERE removal
            IN (SELECT id FROM removal WHERE made < :time));
          UPDATE removed_article SET removal = NULL, record = NULL, found = NULL
            WHERE removal IN (SELECT id FROM removal WHERE made < :time);
          DELETE FROM removal WHERE made < :time;
          """, arguments: ["time": time])
    }
  }

  /// Deletes an article for good: its editions, tags, notes and marks too. No feed brings it back.
  /// Synced to disk on return; returns false if there is no such article.
  @discardableResult
  package func delete(_ id: Article.ID) throws(StoreError) -> Bool {
    guard let identity = ArticleFingerprint.number(of: id) else { return false }
    return try write { database in
      guard let stored = try StoredArticle.fetch(database, identity: identity) else { return false }
      var session = try SavingSession(database: database, by: rules)
      try session.takeOut(stored)
      for table in ["edition", "tag", "note", "bookmark", "read_mark"] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE identity = ?", arguments: [identity])
      }
      try database.execute(
        sql: "INSERT OR REPLACE INTO removed_article(identity) VALUES (?)", arguments: [identity])
      try session.finish()
      return true
    }
  }

  /// Those among `identities` that the reader took out and did not import again.
  package func removedArticles(_ identities: [Int64]) throws(StoreError) -> Set<Int64> {
    try read { database in
      let statement = try database.cachedStatement(
        sql: "SELECT 1 FROM removed_article WHERE identity = ?")
      return try Set(
        identities.filter { try Int.fetchOne(statement, arguments: [$0]) != nil })
    }
  }
}

extension SavingSession {
  /// Removes an article, its story's link included.
  fileprivate mutating func takeOut(_ stored: StoredArticle) throws {
    try leaveStory(StoryProfile(stored.article.parsed), number: stored.number)
    try remove(stored)
  }
}
