import GRDB
package import ReaderModel

extension ArticleStore {
  /// The tags of an article, sorted by name.
  package func tags(of id: Article.ID) throws(StoreError) -> [String] {
    guard let identity = ArticleFingerprint.number(of: id) else { return [] }
    return try read { database in
      try String.fetchAll(
        database, sql: "SELECT name FROM tag WHERE identity = ? ORDER BY name",
        arguments: [identity])
    }
  }

  /// All tags of the archive's articles with the number of articles, the most used first.
  package func allTags() throws(StoreError) -> [Facet] {
    try facets(.tag, matching: .everything, narrowedBy: "", limit: .max)
  }

  /// Adds tags to articles and takes others away; synced to disk on return.
  ///
  /// Names are read by ``Tag/name(_:)``; those without a letter or digit are left out. A tag that an
  /// article has keeps its spelling. Returns what changed of which article, for ``apply(_:)`` to
  /// undo it.
  package func changeTags(
    of ids: [Article.ID], adding: [String] = [], removing: [String] = []
  ) throws(StoreError) -> [TagChange] {
    let (adding, removing) = (adding.compactMap(Tag.name), removing.compactMap(Tag.name))
    if adding.isEmpty && removing.isEmpty { return [] }
    return try write { database in
      try ids.compactMap { id in
        let change = TagChange(article: id, added: adding, removed: removing)
        return try Self.apply(change, to: database)
      }
    }
  }

  /// Makes changes of tags, or undoes them by ``TagChange/reversed``; synced to disk on return.
  package func apply(_ changes: [TagChange]) throws(StoreError) {
    if changes.isEmpty { return }
    try write { database in
      for change in changes { _ = try Self.apply(change, to: database) }
    }
  }

  /// Makes a change and returns what it did; nil if it did nothing.
  private static func apply(_ change: TagChange, to database: Database) throws -> TagChange? {
    guard let identity = ArticleFingerprint.number(of: change.article) else { return nil }
    var done = TagChange(article: change.article)
    let deletion = try database.cachedStatement(
      sql: "DELETE FROM tag WHERE identity = ? AND key = ? RETURNING name")
    for name in change.removed {
      done.removed += try String.fetchAll(deletion, arguments: [identity, Tag.key(name)])
    }
    let insertion = try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO tag VALUES (?, ?, ?)")
    for name in change.added {
      try insertion.execute(arguments: [identity, Tag.key(name), name.forSQLite])
      if database.changesCount > 0 { done.added.append(name) }
    }
    guard !done.added.isEmpty || !done.removed.isEmpty else { return nil }
    try database.cachedStatement(sql: "UPDATE tally SET revision = revision + 1").execute()
    return done
  }
}
