import Foundation
import GRDB

/// An article with its place in the archive.
struct StoredArticle {
  var number: Int64
  var identity: Int64
  var article: Article
  /// What the extractor found, before rulings.
  var found: Annotation
  /// The row of its text.
  var body: Int64
  /// The hash of the extractor's version; nil when not known.
  var extractor: Int64?

  /// The article with that identity; nil when there is none.
  static func fetch(_ database: Database, identity: Int64) throws -> StoredArticle? {
    let statement = try database.cachedStatement(sql: select + " WHERE a.identity = ?")
    return try Row.fetchOne(statement, arguments: [identity]).map {
      try StoredArticle(row: $0, database: database)
    }
  }

  /// The article with that number; nil when there is none.
  static func fetch(_ database: Database, number: Int64) throws -> StoredArticle? {
    let statement = try database.cachedStatement(sql: select + " WHERE a.number = ?")
    return try Row.fetchOne(statement, arguments: [number]).map {
      try StoredArticle(row: $0, database: database)
    }
  }

  private static let select = """
    SELECT \(ArticleRow.columns), a.body, a.extractor, b.record, b.annotation,
      f.annotation AS found
    FROM article AS a JOIN article_body AS b ON b.id = a.body
      LEFT JOIN article_found AS f ON f.body = a.body
    """

  private init(row: Row, database: Database) throws {
    let listed = ArticleRow(row)
    number = listed.position.number
    identity = row["identity"]
    body = row["body"]
    extractor = row["extractor"]
    let record: Data = row["record"]
    let annotation: Data = row["annotation"]
    let found: Data? = row["found"]
    do {
      let parsed = try ArticleRecord.article(from: Array(record))
      article = Article(
        id: listed.id, parsed: parsed,
        annotation: try AnnotationRecord.annotation(fromPacked: Array(annotation), of: parsed),
        isBookmarked: listed.isBookmarked, isRead: listed.isRead)
      self.found =
        try found.map {
          try AnnotationRecord.annotation(fromPacked: Array($0), of: parsed)
        } ?? article.annotation
    } catch {
      throw StoreError.damaged(path: "", detail: "article \(listed.id.rawValue) is unreadable")
    }
    article.tags = try String.fetchAll(
      try database.cachedStatement(
        sql: "SELECT name FROM tag WHERE identity = ? ORDER BY name"), arguments: [identity])
  }
}

extension ArticleRow {
  /// The columns of `article AS a` that a row needs, in the order of ``init(_:rank:)``.
  static let columns = """
    a.number, a.identity, a.title, a.source, a.day, a.minute, a.zone, a.precision, a.is_inferred, \
    a.is_zone_assumed, a.countries, a.is_bookmarked, a.is_read
    """

  /// The row that ``columns`` give.
  init(_ row: Row, rank: String? = nil) {
    let days: Int? = row[4]
    let precision: String = row[7]
    let countries: String = row[10]
    self.init(
      id: ArticleFingerprint.id(row[1]), position: RowPosition(rank: rank, number: row[0]),
      title: row[2], source: row[3],
      published: PublicationDate(
        day: days.map(CivilDate.init(daysSinceEpoch:)), minuteOfDay: row[5], zone: row[6],
        precision: PublicationDate.Precision(rawValue: precision) ?? .unknown,
        isInferred: row[8], isZoneAssumed: row[9]),
      countries: countries.split(separator: " ").map { CountryCode(rawValue: String($0)) },
      isBookmarked: row[11], isRead: row[12])
  }
}

extension [UInt8] {
  /// The bytes as SQLite takes them.
  var data: Data { Data(self) }
}
