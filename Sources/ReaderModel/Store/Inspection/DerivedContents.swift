import GRDB

/// What an archive derived from its articles, held against the articles.
struct DerivedContents {
  private var words = IndexSums()
  private var beginnings = IndexSums()
  private var hasIndex = false
  /// The row of each value, by the letter of its kind and its key.
  private var facets: [String: Int] = [:]
  private var rows: [FacetRow] = []
  private var names = FacetNames()
  /// Whether the archive keeps to ``ArchiveVersion/rowRules``.
  private var followsRules = false

  /// What the archive says of a value, and what its articles do.
  private struct FacetRow {
    let id: Int64
    let kind: Facet.Kind
    let name: String
    let facts: FacetFacts
    /// How many articles it counts, less those that were met.
    var left: Int
    var evidence = FacetEvidence()
    /// The best name that an article has, where it is better than the row's.
    var betterName: String?

    mutating func take(_ value: ArticleValue, of number: Int64) {
      left -= 1
      evidence.add(FacetFacts(value, number: number))
      if FacetName.isBetter(value.name, than: betterName ?? name, as: kind) {
        betterName = value.name
      }
    }
  }

  mutating func readIndex(_ database: Database) throws {
    try words.add(.words, of: database)
    try beginnings.add(.beginnings, of: database)
    hasIndex = true
  }

  /// Reads the values and their counts; those whose name is not that of their key.
  mutating func readFacets(_ database: Database) throws -> [ArchiveDamage] {
    var damage: [ArchiveDamage] = []
    followsRules = try ArchiveVersion.followsRowRules(database)
    let cursor = try Row.fetchCursor(
      database,
      sql: "SELECT country, role, latest, id, kind, key, articles, name, folded FROM facet")
    while let row = try cursor.next() {
      let (key, name): (String, String) = (try row.decode(atIndex: 5), try row.decode(atIndex: 7))
      let code: Int64 = try row.decode(atIndex: 4)
      guard let kind = Facet.Kind.allCases.first(where: { $0.code == code }) else {
        damage.append(ArchiveDamage(.facets, "'\(name)' is of no kind"))
        continue
      }
      facets[kind.letter + key] = rows.count
      rows.append(
        FacetRow(
          id: try row.decode(atIndex: 3), kind: kind, name: name, facts: try FacetFacts(row),
          left: try row.decode(atIndex: 6)))
      let folded: String? = try row.decode(atIndex: 8)
      if folded != ArticleValue.folded(name, key: key) {
        damage.append(ArchiveDamage(.facets, "'\(name)' is not the name of its key"))
      }
    }
    return damage
  }

  /// Takes an article off; what is stored beside it and does not fit it.
  mutating func take(_ stored: StoredArticle, _ database: Database) throws -> [ArchiveDamage] {
    let article = AnnotatedArticle(
      parsed: stored.article.parsed, annotation: stored.article.annotation)
    let values = ArticleValue.values(of: article, &names)
    if hasIndex {
      let entry = SavingSession.IndexEntry(number: stored.number, article: article, values: values)
      words.takeWords(of: entry)
      beginnings.takeBeginnings(of: entry)
    }
    var damage: [ArchiveDamage] = []
    var ids = RecordWriter()
    for value in values {
      guard let place = facets[value.kind.letter + value.key] else {
        damage.append(ArchiveDamage(.facets, "'\(value.name)' is not among the values"))
        continue
      }
      rows[place].take(value, of: stored.number)
      ids.write(Int(rows[place].id))
    }
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(ArticleRow.columns), a.content, a.lead, a.text_bytes, b.identity, f.facets
        FROM article AS a JOIN article_body AS b ON b.id = a.body
          LEFT JOIN article_facets AS f ON f.number = a.number
        WHERE a.number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [stored.number]) else { return damage }
    if try !Self.isRow(row, of: stored) {
      damage.append(ArchiveDamage(.articles, "its row is not that of its text"))
    }
    let countries = values.filter { $0.kind == .country }.map { CountryCode(rawValue: $0.key) }
    let hasValues = try row.withUnsafeData(atIndex: 17) { $0 == ids.bytes.data }
    if try !hasValues || ArticleRow(row).countries != countries {
      damage.append(ArchiveDamage(.facets, "its values are not those of its annotation"))
    }
    return damage
  }

  /// Whether all that the row repeats of the article is the article's.
  private static func isRow(_ row: Row, of stored: StoredArticle) throws -> Bool {
    let (listed, parsed) = (try ArticleRow(row), stored.article.parsed)
    return try listed.title == parsed.title && listed.source == parsed.source
      && listed.published == parsed.published
      && stored.number >= ArticleNumber.first(for: parsed.published)
      && row.decode(Int64.self, atIndex: 13) == ArticleFingerprint.content(of: parsed)
      && row.decode(Int64?.self, atIndex: 14) == ArticleFingerprint.lead(of: parsed)
      && row.decode(Int.self, atIndex: 15) == parsed.text.utf8.count
      && row.decode(Int64.self, atIndex: 16) == stored.identity
  }

  /// What is left when all articles were taken off; `id` gives the article of a number.
  func damage(naming id: (Int64) -> Article.ID?) -> [ArchiveDamage] {
    var damage: [ArchiveDamage] = []
    if hasIndex {
      for (sums, what) in [(words, "words"), (beginnings, "beginnings of words")] {
        damage += sums.unequal.map { number in
          ArchiveDamage(
            .searchIndex, article: id(number), "its \(what) there are not those of its text")
        }
      }
    }
    let miscounted = rows.count { $0.left != 0 }
    if miscounted > 0 {
      damage.append(ArchiveDamage(.facets, "\(miscounted) values are miscounted"))
    }
    for row in rows {
      if let name = row.betterName {
        damage.append(ArchiveDamage(.facets, "'\(row.name)' is shown in place of '\(name)'"))
      }
      if followsRules, row.evidence.facts != row.facts {
        damage.append(
          ArchiveDamage(.facets, "'\(row.name)': its country and office are not its articles'"))
      }
    }
    return damage
  }
}
