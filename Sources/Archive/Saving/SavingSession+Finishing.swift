import GRDB
import ReaderModel

extension SavingSession {
  /// Writes the index and the counts. Call it last in the transaction.
  ///
  /// Writes in the order of numbers. The index of beginnings has no terms, so it skips articles
  /// whose text did not change.
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
    let count = try database.cachedStatement(
      sql: "UPDATE facet SET articles = articles + ? WHERE id = ?")
    for (id, change) in counts.sorted(by: { $0.key < $1.key }) {
      try count.execute(arguments: [change.articles, id])
      if let name = change.name { try rename(id, name, as: change.kind) }
      if !change.gone.isEmpty || !change.evidence.isEmpty { try writeFacts(of: id, change) }
    }
  }

  private func writeFacts(of id: Int64, _ change: FacetChange) throws {
    let known = try database.cachedStatement(
      sql: "SELECT country, role, latest, is_mixed, kind, key FROM facet WHERE id = ?")
    guard let row = try Row.fetchOne(known, arguments: [id]) else { return }
    let old = try FacetFacts(row)
    let told = change.isOpen ? nil : change.evidence.facts(beside: old, without: change.gone)
    guard let kind = Kind(facetCode: row[4]) else { return }
    let mayGiveBoth = change.isOpen || (old.saysBoth && !old.isMixed)
    let new =
      try told ?? facts(ofArticlesWith: kind, key: row[5], untilBoth: mayGiveBoth)
    if new == old { return }
    try database.cachedStatement(
      sql: "UPDATE facet SET country = ?, role = ?, latest = ?, is_mixed = ? WHERE id = ?"
    ).execute(arguments: [new.country?.rawValue, new.role, new.number, new.isMixed, id])
  }

  /// Collects what the articles say of a value, newest first, until older ones can't change it.
  /// Skips articles that can't be read.
  private func facts(
    ofArticlesWith kind: Facet.Kind, key: String, untilBoth: Bool
  ) throws -> FacetFacts {
    var evidence = FacetEvidence()
    func isEnough(_ facts: FacetFacts) -> Bool {
      kind == .person ? facts.saysBoth && !(facts.isMixed && untilBoth) : facts.country != nil
    }
    let numbers = try Int64.fetchCursor(
      database,
      sql: "SELECT rowid FROM article_index WHERE article_index MATCH ? ORDER BY rowid DESC",
      arguments: [IndexExpression.term(ArticleTerms.name(kind, key))])
    while !isEnough(evidence.facts), let number = try numbers.next() {
      guard let stored = try? StoredArticle.fetch(database, number: number) else { continue }
      let article = AnnotatedArticle(
        parsed: stored.article.parsed, annotation: stored.article.annotation)
      for value in ArticleValue.values(of: article, by: rules)
      where value.kind == kind && value.key == key {
        evidence.add(FacetFacts(value, number: number))
      }
    }
    return evidence.facts
  }

  /// Renames a facet if `name` is better than the one it has.
  private func rename(_ id: Int64, _ name: String, as kind: Facet.Kind) throws {
    let known = try database.cachedStatement(sql: "SELECT name, key FROM facet WHERE id = ?")
    guard let row = try Row.fetchOne(known, arguments: [id]),
      rules.isBetter(name, than: row[0], as: kind)
    else { return }
    let folded = ArticleValue.folded(name, key: row[1])
    try database.cachedStatement(sql: "UPDATE facet SET name = ?, folded = ? WHERE id = ?")
      .execute(arguments: [name, folded, id])
  }
}

extension FacetFacts {
  /// Decodes the columns `country`, `role`, `latest` and `is_mixed`, which must come first.
  init(_ row: Row) throws {
    let code: String? = try row.decode(atIndex: 0)
    self.init(
      country: code.map(CountryCode.init(rawValue:)), role: try row.decode(atIndex: 1),
      number: try row.decode(atIndex: 2))
    isMixed = try row.decode(atIndex: 3)
  }
}
