import GRDB
package import ReaderModel

extension ArticleStore {
  /// Sets or removes an article's bookmark; synced to disk on return.
  package func setBookmark(_ id: Article.ID, _ on: Bool) throws(StoreError) {
    _ = try mark([id], .bookmarked, isOn: on)
  }

  /// Marks an article as read or unread; synced to disk on return.
  package func setRead(_ id: Article.ID, _ on: Bool) throws(StoreError) {
    _ = try mark([id], .read, isOn: on)
  }

  /// Sets or removes a mark of several articles at once; synced to disk on return.
  package func apply(_ change: MarkChange) throws(StoreError) {
    _ = try mark(change.articles, change.kind, isOn: change.isOn)
  }

  /// Those of `ids` that the archive does not have.
  package func absent(_ ids: [Article.ID]) throws(StoreError) -> Set<Article.ID> {
    try read { database in
      let lookup = try database.cachedStatement(sql: "SELECT 1 FROM article WHERE identity = ?")
      return Set(
        try ids.filter { id in
          guard let identity = ArticleFingerprint.number(of: id) else { return true }
          return try Int.fetchOne(lookup, arguments: [identity]) == nil
        })
    }
  }

  /// Articles that one transaction marks, so that others need not wait long.
  private static let markedAtOnce = 2000

  /// Sets or removes a mark of articles; synced to disk on return. Returns those that did not have it,
  /// or had it.
  package func mark(
    _ ids: [Article.ID], _ kind: MarkChange.Kind, isOn: Bool
  ) throws(StoreError) -> [Article.ID] {
    var changed: [Article.ID] = []
    for start in stride(from: 0, to: ids.count, by: Self.markedAtOnce) {
      let batch = ids[start..<min(start + Self.markedAtOnce, ids.count)]
      changed += try write { try Self.mark(batch, kind, isOn: isOn, in: $0) }
    }
    return changed
  }

  /// Stores the mark by identity; the article's column only repeats it.
  private static func mark(
    _ ids: ArraySlice<Article.ID>, _ kind: MarkChange.Kind, isOn: Bool, in database: Database
  ) throws -> [Article.ID] {
    let (table, column) =
      switch kind {
      case .bookmarked: ("bookmark", "is_bookmarked")
      case .read: ("read_mark", "is_read")
      }
    let mark = try database.cachedStatement(
      sql: isOn
        ? "INSERT OR IGNORE INTO \(table) VALUES (?)"
        : "DELETE FROM \(table) WHERE identity = ?")
    let repetition = try database.cachedStatement(
      sql: "UPDATE article SET \(column) = ?1 WHERE identity = ?2 AND \(column) <> ?1")
    return try ids.filter { id in
      guard let identity = ArticleFingerprint.number(of: id) else { return false }
      try mark.execute(arguments: [identity])
      try repetition.execute(arguments: [isOn, identity])
      return database.changesCount > 0
    }
  }
}
