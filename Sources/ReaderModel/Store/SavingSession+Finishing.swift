import GRDB

extension SavingSession {
  /// Writes the index and the counts: the end of the transaction.
  ///
  /// Both in the order of numbers. The index of beginnings holds words alone, so that an article
  /// whose text is the same stays in it as it is.
  func finish() throws {
    let removed = removed.sorted { $0.number < $1.number }
    let added = added.sorted { $0.number < $1.number }
    let words = Dictionary(
      removed.map { ($0.number, $0.words) }, uniquingKeysWith: { first, _ in first })
    let same = Set(added.lazy.filter { words[$0.number] == $0.words }.map(\.number))
    for entry in removed {
      try database.cachedStatement(
        sql: """
          INSERT INTO article_index(article_index, rowid, title, body, terms)
          VALUES ('delete', ?, ?, ?, ?)
          """
      ).execute(arguments: [entry.number, entry.title, entry.body, entry.terms])
      if same.contains(entry.number) { continue }
      try database.cachedStatement(
        sql: "INSERT INTO article_prefix(article_prefix, rowid, words) VALUES ('delete', ?, ?)"
      ).execute(arguments: [entry.number, entry.words])
    }
    for entry in added {
      try database.cachedStatement(
        sql: "INSERT INTO article_index(rowid, title, body, terms) VALUES (?, ?, ?, ?)"
      ).execute(arguments: [entry.number, entry.title, entry.body, entry.terms])
      if same.contains(entry.number) { continue }
      try database.cachedStatement(sql: "INSERT INTO article_prefix(rowid, words) VALUES (?, ?)")
        .execute(arguments: [entry.number, entry.words])
    }
    try writeCounts()
  }

  private func writeCounts() throws {
    let statement = try database.cachedStatement(
      sql: """
        UPDATE facet SET articles = articles + ?2, latest = max(latest, ?3),
          country = CASE WHEN ?3 >= latest THEN coalesce(?4, country) ELSE coalesce(country, ?4) END,
          role = CASE WHEN ?3 >= latest THEN coalesce(?5, role) ELSE coalesce(role, ?5) END
        WHERE id = ?1
        """)
    for (id, change) in counts.sorted(by: { $0.key < $1.key }) {
      try statement.execute(arguments: [
        id, change.articles, change.latest, change.country?.rawValue, change.role,
      ])
      if let name = change.name { try rename(id, name, as: change.kind) }
    }
  }

  /// Shows a facet by the best of all names that its articles had.
  private func rename(_ id: Int64, _ name: String, as kind: Facet.Kind) throws {
    let known = try database.cachedStatement(sql: "SELECT name, key FROM facet WHERE id = ?")
    guard let row = try Row.fetchOne(known, arguments: [id]),
      FacetName.isBetter(name, than: row[0], as: kind)
    else { return }
    let folded = ArticleValue.folded(name, key: row[1])
    try database.cachedStatement(sql: "UPDATE facet SET name = ?, folded = ? WHERE id = ?")
      .execute(arguments: [name, folded, id])
  }
}
