import Foundation
import GRDB
import ReaderModel

/// All rows of an article as stored, for a check on any core.
struct InspectedArticle: Sendable {
  /// The record that can't be read.
  enum Unreadable: String, Error {
    case text, annotation
  }

  let listed: ArticleRow
  let identity: Int64
  let content: Int64
  let lead: Int64?
  let textBytes: Int
  let bodyIdentity: Int64
  let record: [UInt8]
  let annotation: [UInt8]
  let found: [UInt8]?
  let facets: [UInt8]?

  /// What the article's text and annotation give when derived again.
  struct Derived: Sendable {
    var number: Int64
    var id: Article.ID
    var values: [ArticleValue]
    var sums: PostingCounter.Sums
    /// Whether its row agrees with the article in everything it repeats.
    var isRow: Bool
    /// Whether the row has the countries of the article.
    var hasCountries: Bool
    /// The stored values.
    var facets: [UInt8]?
  }

  /// Returns the article with that number, or nil if its text is missing. Throws if the row can't
  /// be read.
  static func fetch(_ database: Database, number: Int64) throws -> InspectedArticle? {
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(ArticleRow.columns), a.content, a.lead, a.text_bytes, b.identity, b.record,
          b.annotation, f.annotation, v.facets
        FROM article AS a JOIN article_body AS b ON b.id = a.body
          LEFT JOIN article_found AS f ON f.body = a.body
          LEFT JOIN article_facets AS v ON v.number = a.number
        WHERE a.number = ?
        """)
    return try Row.fetchOne(statement, arguments: [number]).map(InspectedArticle.init)
  }

  private init(_ row: Row) throws {
    listed = try ArticleRow(row)
    identity = try row.decode(atIndex: 1)
    content = try row.decode(atIndex: 13)
    lead = try row.decode(atIndex: 14)
    textBytes = try row.decode(atIndex: 15)
    bodyIdentity = try row.decode(atIndex: 16)
    record = Array(try row.decode(Data.self, atIndex: 17))
    annotation = Array(try row.decode(Data.self, atIndex: 18))
    found = try row.decode(Data?.self, atIndex: 19).map { Array($0) }
    facets = try row.decode(Data?.self, atIndex: 20).map { Array($0) }
  }

  /// Decodes the records and derives from them again.
  func derived(
    _ names: inout FacetNames, _ counter: inout PostingCounter
  ) throws(Unreadable) -> Derived {
    guard let parsed = try? ArticleRecord.article(from: record) else { throw .text }
    let records = [annotation] + (found.map { [$0] } ?? [])
    let annotations = records.compactMap {
      try? AnnotationRecord.annotation(fromPacked: $0, of: parsed)
    }
    guard annotations.count == records.count else { throw .annotation }
    let article = AnnotatedArticle(parsed: parsed, annotation: annotations[0])
    let number = listed.position.number
    let values = ArticleValue.values(of: article, &names)
    let entry = SavingSession.IndexEntry(number: number, article: article, values: values)
    return Derived(
      number: number, id: listed.id, values: values, sums: counter.sums(of: entry),
      isRow: isRow(of: parsed),
      hasCountries: listed.countries.map(\.rawValue)
        == values.filter { $0.kind == .country }.map(\.key),
      facets: facets)
  }

  private func isRow(of parsed: ParsedArticle) -> Bool {
    // The list has no seconds.
    var published = parsed.published
    published.second = 0
    return listed.title == parsed.title.forSQLite && listed.source == parsed.source?.forSQLite
      && listed.published == published
      && listed.position.number >= ArticleNumber.first(for: parsed.published)
      && content == ArticleFingerprint.content(of: parsed)
      && lead == ArticleFingerprint.lead(of: parsed) && textBytes == parsed.text.utf8.count
      && bodyIdentity == identity
  }
}
