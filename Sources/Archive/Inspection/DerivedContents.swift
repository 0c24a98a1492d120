import GRDB
import ReaderModel

/// Compares the facets that an archive stores with those that its articles give.
struct DerivedContents {
  private let rules: IdentityRules
  /// Maps the letter of a value's kind and its key to an index of ``rows``.
  private var facets: [String: Int] = [:]
  private var rows: [FacetRow] = []
  /// Whether the values were made by ``rules``. If not, compares only the rows of articles.
  var isComparable = true

  /// What the archive stores of a value, and what its articles say.
  private struct FacetRow {
    let id: Int64
    let kind: Facet.Kind
    let name: String
    let facts: FacetFacts
    /// The stored count less the articles taken so far; 0 at the end if it was right.
    var left: Int
    var evidence = FacetEvidence()
    /// The best name from an article; nil if none is better than the row's.
    var betterName: String?

    mutating func take(_ value: ArticleValue, of number: Int64, by rules: IdentityRules) {
      left -= 1
      evidence.add(FacetFacts(value, number: number))
      if rules.isBetter(value.name, than: betterName ?? name, as: kind) {
        betterName = value.name
      }
    }
  }

  init(by rules: IdentityRules) { self.rules = rules }

  /// Reads the values and their counts; returns damage for names that don't fit their key.
  mutating func readFacets(_ database: Database) throws -> [ArchiveDamage] {
    var damage: [ArchiveDamage] = []
    let cursor = try Row.fetchCursor(
      database,
      sql:
        "SELECT country, role, latest, is_mixed, id, kind, key, articles, name, folded FROM facet")
    while let row = try cursor.next() {
      let (key, name): (String, String) = (try row.decode(atIndex: 6), try row.decode(atIndex: 8))
      let code: Int64 = try row.decode(atIndex: 5)
      guard let kind = Kind(facetCode: code) else {
        damage.append(ArchiveDamage(.facets, "'\(name)' is of no kind"))
        continue
      }
      facets[kind.letter + key] = rows.count
      rows.append(
        FacetRow(
          id: try row.decode(atIndex: 4), kind: kind, name: name, facts: try FacetFacts(row),
          left: try row.decode(atIndex: 7)))
      let folded: String? = try row.decode(atIndex: 9)
      if folded != ArticleValue.folded(name, key: key) {
        damage.append(ArchiveDamage(.facets, "'\(name)' is not the name of its key"))
      }
    }
    return damage
  }

  /// Subtracts an article from the counts; returns damage for stored data that doesn't fit it.
  mutating func take(_ article: InspectedArticle.Derived) -> [ArchiveDamage] {
    var damage: [ArchiveDamage] = []
    if !article.isRow {
      damage.append(ArchiveDamage(.articles, "its row is not that of its text"))
    }
    guard isComparable else { return damage }
    var ids = RecordWriter()
    for value in article.values {
      guard let place = facets[value.kind.letter + value.key] else {
        damage.append(ArchiveDamage(.facets, "'\(value.name)' is not among the values"))
        continue
      }
      rows[place].take(value, of: article.number, by: rules)
      ids.write(Int(rows[place].id))
    }
    if article.facets != ids.bytes || !article.hasCountries {
      damage.append(ArchiveDamage(.facets, "its values are not those of its annotation"))
    }
    return damage
  }

  /// The damage that shows once all articles are subtracted.
  var damage: [ArchiveDamage] {
    guard isComparable else { return [] }
    var damage: [ArchiveDamage] = []
    let miscounted = rows.count { $0.left != 0 }
    if miscounted > 0 {
      damage.append(ArchiveDamage(.facets, "\(miscounted) values are miscounted"))
    }
    for row in rows {
      if let name = row.betterName {
        damage.append(ArchiveDamage(.facets, "'\(row.name)' is shown in place of '\(name)'"))
      }
      if row.evidence.facts != row.facts {
        damage.append(
          ArchiveDamage(.facets, "'\(row.name)': its country and office are not its articles'"))
      }
    }
    return damage
  }
}
