import GRDB
package import ReaderModel

extension ArticleStore {
  /// Bookmarks an article, or takes the bookmark away; on disk when it returns.
  package func setBookmark(_ id: Article.ID, _ on: Bool) throws(StoreError) {
    try setMark("bookmark", column: "is_bookmarked", id, on)
  }

  /// Marks an article as read or unread; on disk when it returns.
  package func setRead(_ id: Article.ID, _ on: Bool) throws(StoreError) {
    try setMark("read_mark", column: "is_read", id, on)
  }

  /// Replaces the tags of an article; on disk when it returns. Tags that differ in case or accents
  /// alone are one.
  package func setTags(_ id: Article.ID, _ tags: [String]) throws(StoreError) {
    guard let identity = ArticleFingerprint.number(of: id) else { return }
    try write { database in
      try database.execute(
        sql: "DELETE FROM tag WHERE identity = ?; UPDATE tally SET revision = revision + 1",
        arguments: [identity])
      for tag in tags {
        let key = FacetKey.squashed(tag)
        guard !key.isEmpty else { continue }
        try database.execute(
          sql: "INSERT OR REPLACE INTO tag VALUES (?, ?, ?)", arguments: [identity, key, tag])
      }
    }
  }

  /// The mark itself is kept by identity; the column beside the article only repeats it.
  private func setMark(
    _ table: String, column: String, _ id: Article.ID, _ on: Bool
  ) throws(StoreError) {
    guard let identity = ArticleFingerprint.number(of: id) else { return }
    try write { database in
      let mark =
        on
        ? "INSERT OR IGNORE INTO \(table) VALUES (?)" : "DELETE FROM \(table) WHERE identity = ?"
      try database.execute(sql: mark, arguments: [identity])
      try database.execute(
        sql: "UPDATE article SET \(column) = ?1 WHERE identity = ?2 AND \(column) <> ?1",
        arguments: [on, identity])
    }
  }
}
