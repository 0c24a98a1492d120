import GRDB
package import ReaderModel

extension ArticleStore {
  /// Sets or removes an article's bookmark; synced to disk on return.
  package func setBookmark(_ id: Article.ID, _ on: Bool) throws(StoreError) {
    try setMark("bookmark", column: "is_bookmarked", [id], on)
  }

  /// Marks an article as read or unread; synced to disk on return.
  package func setRead(_ id: Article.ID, _ on: Bool) throws(StoreError) {
    try setMark("read_mark", column: "is_read", [id], on)
  }

  /// Sets or removes a mark of several articles at once; synced to disk on return.
  package func apply(_ change: MarkChange) throws(StoreError) {
    switch change.kind {
    case .bookmarked:
      try setMark("bookmark", column: "is_bookmarked", change.articles, change.isOn)
    case .read: try setMark("read_mark", column: "is_read", change.articles, change.isOn)
    }
  }

  /// Stores the mark by identity; the article's column only repeats it.
  private func setMark(
    _ table: String, column: String, _ ids: [Article.ID], _ on: Bool
  ) throws(StoreError) {
    let identities = ids.compactMap(ArticleFingerprint.number)
    if identities.isEmpty { return }
    let mark =
      on ? "INSERT OR IGNORE INTO \(table) VALUES (?)" : "DELETE FROM \(table) WHERE identity = ?"
    try write { database in
      for identity in identities {
        try database.execute(sql: mark, arguments: [identity])
        try database.execute(
          sql: "UPDATE article SET \(column) = ?1 WHERE identity = ?2 AND \(column) <> ?1",
          arguments: [on, identity])
      }
    }
  }
}
