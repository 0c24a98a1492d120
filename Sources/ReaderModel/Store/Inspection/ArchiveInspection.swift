import GRDB

/// Looks at everything in an archive: whether it can be read, and whether what was derived is what
/// would be derived again.
///
/// Reads the archive once and the index once, in time that grows as they do. Of damage that goes on
/// and on only the first pieces are told, and their number.
struct ArchiveInspection {
  /// So many pieces of damage are told of a part.
  private static let mostTold = 20

  let database: Database
  private var found: [ArchiveDamage] = []
  private var number: [ArchiveDamage.Part: Int] = [:]

  init(_ database: Database) { self.database = database }

  /// All damage, part by part.
  mutating func damage() -> [ArchiveDamage] {
    attempt(.file) { try $0.inspectFile() }
    attempt(.references) { try $0.inspectReferences() }
    var index = DerivedContents()
    attempt(.searchIndex) { try index.readIndex($0.database) }
    attempt(.facets) { inspection in
      for damage in try index.readFacets(inspection.database) { inspection.tell(damage) }
    }
    for key in articleNumbers() { inspectArticle(key, &index) }
    report(index)
    attempt(.counts) { try $0.inspectCounts() }
    attempt(.marks) { try $0.inspectMarks() }
    for (part, number) in number.sorted(by: { $0.key.rawValue < $1.key.rawValue })
    where number > Self.mostTold {
      found.append(ArchiveDamage(part, "and \(number - Self.mostTold) more"))
    }
    return found
  }

  mutating func tell(_ damage: ArchiveDamage) {
    number[damage.part, default: 0] += 1
    if number[damage.part, default: 0] <= Self.mostTold { found.append(damage) }
  }

  /// What can't be read at all is damage too.
  private mutating func attempt(
    _ part: ArchiveDamage.Part, _ body: (inout ArchiveInspection) throws -> Void
  ) {
    do {
      try body(&self)
    } catch let error as DatabaseError {
      tell(ArchiveDamage(part, "can't be read: \(error.message ?? "\(error.resultCode)")"))
    } catch {
      tell(ArchiveDamage(part, "can't be read"))
    }
  }
}

extension ArchiveInspection {
  private mutating func inspectFile() throws {
    let lines = try String.fetchAll(database, sql: "PRAGMA integrity_check(20)")
      .flatMap { $0.split(separator: "\n") }
    for line in lines where line != "ok" && !line.hasPrefix("***") {
      tell(ArchiveDamage(.file, String(line)))
    }
  }

  private mutating func inspectReferences() throws {
    let loose = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check").count
    if loose > 0 { tell(ArchiveDamage(.references, "\(loose) rows belong to no article")) }
    let unused =
      try Int.fetchOne(
        database,
        sql: "SELECT count(*) FROM article_body WHERE id NOT IN (SELECT body FROM article)") ?? 0
    if unused > 0 { tell(ArchiveDamage(.references, "\(unused) texts belong to no article")) }
  }

  /// The numbers of all articles; behind a broken page those that the index of identities knows.
  private mutating func articleNumbers() -> [Int64] {
    var numbers: Set<Int64> = []
    for sql in [
      "SELECT number FROM article NOT INDEXED",
      "SELECT number FROM article INDEXED BY sqlite_autoindex_article_1 WHERE identity IS NOT NULL",
    ] {
      attempt(.articles) { inspection in
        let cursor = try Int64.fetchCursor(inspection.database, sql: sql)
        while let number = try cursor.next() { numbers.insert(number) }
      }
    }
    return numbers.sorted()
  }

  private mutating func inspectArticle(_ number: Int64, _ derived: inout DerivedContents) {
    var id: Article.ID?
    do {
      let identity = try Int64.fetchOne(
        database.cachedStatement(sql: "SELECT identity FROM article WHERE number = ?"),
        arguments: [number])
      id = identity.map(ArticleFingerprint.id)
      guard let stored = try StoredArticle.fetch(database, number: number) else {
        tell(ArchiveDamage(.articles, article: id, "has lost its text"))
        return
      }
      for damage in try derived.take(stored, database) {
        tell(ArchiveDamage(damage.part, article: id, damage.detail))
      }
    } catch is StoreError {
      tell(ArchiveDamage(.articles, article: id, "its \(unreadablePart(number)) can't be read"))
    } catch {
      let reason = (error as? DatabaseError)?.message ?? "\(error)"
      tell(ArchiveDamage(.articles, article: id, "can't be read: \(reason)"))
    }
  }

  /// Which of the records of an article that can't be read is to blame.
  private func unreadablePart(_ number: Int64) -> String {
    let source = ArchiveSource(database: database, version: .current)
    guard
      let body = try? Int64.fetchOne(
        database, sql: "SELECT body FROM article WHERE number = ?", arguments: [number]),
      (try? source.item(body)) != nil
    else { return "text" }
    return "annotation"
  }

  private mutating func report(_ derived: DerivedContents) {
    let damage = derived.damage { number in
      let identity = try? Int64.fetchOne(
        database, sql: "SELECT identity FROM article WHERE number = ?", arguments: [number])
      return identity.map(ArticleFingerprint.id)
    }
    for damage in damage { tell(damage) }
  }

  private mutating func inspectCounts() throws {
    let counted = try Row.fetchOne(
      database,
      sql: """
        SELECT count(*), coalesce(sum(1 - is_read), 0), coalesce(sum(is_bookmarked), 0) FROM article
        """)
    guard let counted else { return }
    let summary = ArchiveSummary(articles: counted[0], unread: counted[1], bookmarked: counted[2])
    if try ArticleStore.tally(database) != summary {
      tell(ArchiveDamage(.counts, "the totals do not fit the articles"))
    }
  }

  private mutating func inspectMarks() throws {
    for (table, column) in [("bookmark", "is_bookmarked"), ("read_mark", "is_read")] {
      let different =
        try Int.fetchOne(
          database,
          sql: """
            SELECT count(*) FROM article
            WHERE \(column) <> (identity IN (SELECT identity FROM \(table)))
            """) ?? 0
      if different > 0 {
        tell(ArchiveDamage(.marks, "\(different) articles do not show what \(table) holds"))
      }
    }
    let tags = try Row.fetchAll(database, sql: "SELECT key, name FROM tag")
    for tag in tags where FacetKey.squashed(tag[1]) != tag[0] {
      tell(ArchiveDamage(.marks, "a tag is not written as it is sorted"))
    }
  }
}
