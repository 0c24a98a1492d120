import Foundation
import GRDB
import ReaderModel

/// Reads articles from versions before ``ArticleRecord``, which stored the text uncompressed and
/// the details separately.
struct EarlierArchive {
  let database: Database
  private let hasRulings: Bool

  init(_ database: Database, _ version: ArchiveVersion) {
    self.database = database
    hasRulings = version != .earlier("1 articles")
  }

  /// Returns the article with that number; throws if it is missing or unreadable.
  func item(_ number: Int64) throws -> ArchiveSource.Item {
    let rulings = hasRulings ? ", a.extractor, f.annotation AS found" : ""
    let join = hasRulings ? "LEFT JOIN article_found AS f ON f.body = a.body" : ""
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(ArticleRow.columns), b.text, b.details, b.annotation\(rulings)
        FROM article AS a JOIN article_body AS b ON b.id = a.body \(join) WHERE a.number = ?
        """)
    guard let row = try Row.fetchOne(statement, arguments: [number]) else {
      throw RecordReader.Unreadable()
    }
    let listed = try ArticleRow(row)
    var parsed = ParsedArticle(
      title: listed.title, source: listed.source, published: listed.published, paragraphs: [])
    parsed.text = try row.decode(forColumn: "text")
    let details: Data = try row.decode(forColumn: "details")
    let annotation: Data = try row.decode(forColumn: "annotation")
    let before: Data? = hasRulings ? try row.decode(forColumn: "found") : nil
    try DetailsRecord.read(Array(details), into: &parsed)
    let found = try? AnnotationRecord.annotation(from: Array(before ?? annotation))
    return ArchiveSource.Item(
      identity: try row.decode(forColumn: "identity"), parsed: parsed, found: found,
      extractor: hasRulings && found != nil ? try row.decode(forColumn: "extractor") : nil)
  }
}
