import GRDB

/// What an archive derived from its articles, held against the articles.
struct DerivedContents {
  private var words = IndexSums()
  private var beginnings = IndexSums()
  private var hasIndex = false
  /// The row of each value, by the letter of its kind and its key.
  private var facets: [String: Int64] = [:]
  /// How many articles each row counts, less those that were met.
  private var counts: [Int64: Int] = [:]

  mutating func readIndex(_ database: Database) throws {
    try words.add(.words, of: database)
    try beginnings.add(.beginnings, of: database)
    hasIndex = true
  }

  mutating func readFacets(_ database: Database) throws {
    let cursor = try Row.fetchCursor(database, sql: "SELECT id, kind, key, articles FROM facet")
    while let row = try cursor.next() {
      let code: Int64 = row[1]
      guard let kind = Facet.Kind.allCases.first(where: { $0.code == code }) else { continue }
      facets[kind.letter + row[2]] = row[0]
      counts[row[0]] = row[3]
    }
  }

  /// Takes an article off; what is stored beside it and does not fit it.
  mutating func take(
    _ stored: StoredArticle, _ database: Database
  ) throws -> [ArchiveDamage] {
    let article = AnnotatedArticle(
      parsed: stored.article.parsed, annotation: stored.article.annotation)
    let values = ArticleValue.values(of: article)
    if hasIndex {
      let entry = SavingSession.IndexEntry(number: stored.number, article: article, values: values)
      words.takeWords(of: entry)
      beginnings.takeBeginnings(of: entry)
    }
    var damage: [ArchiveDamage] = []
    var ids = RecordWriter()
    for value in values {
      guard let id = facets[value.kind.letter + value.key] else {
        damage.append(ArchiveDamage(.facets, "'\(value.name)' is not among the values"))
        continue
      }
      counts[id, default: 0] -= 1
      ids.write(Int(id))
    }
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT a.content, a.lead, a.countries, f.facets
          FROM article AS a LEFT JOIN article_facets AS f ON f.number = a.number
          WHERE a.number = ?
          """), arguments: [stored.number])
    guard let row else { return damage }
    if try row.decode(Int64?.self, atIndex: 0) != ArticleFingerprint.content(of: article.parsed)
      || row.decode(Int64?.self, atIndex: 1) != ArticleFingerprint.lead(of: article.parsed)
    {
      damage.append(ArchiveDamage(.articles, "its text is not the one that was saved"))
    }
    let countries = values.lazy.filter { $0.kind == .country }.map(\.key).joined(separator: " ")
    let isSame = try row.withUnsafeData(atIndex: 3) { $0 == ids.bytes.data }
    if try !isSame || row.decode(String?.self, atIndex: 2) != countries {
      damage.append(ArchiveDamage(.facets, "its values are not those of its annotation"))
    }
    return damage
  }

  /// What is left when all articles were taken off.
  var damage: [ArchiveDamage] {
    var damage: [ArchiveDamage] = []
    if hasIndex {
      for (sums, what) in [(words, "words"), (beginnings, "beginnings of words")] {
        damage += sums.unequal.map { number in
          ArchiveDamage(.searchIndex, "the \(what) of article number \(number) are not its text's")
        }
      }
    }
    let miscounted = counts.values.count { $0 != 0 }
    if miscounted > 0 {
      damage.append(ArchiveDamage(.facets, "\(miscounted) values are miscounted"))
    }
    return damage
  }
}
