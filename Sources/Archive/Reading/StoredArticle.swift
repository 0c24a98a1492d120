import Foundation
import GRDB
import ReaderModel

/// An article with its keys in the archive.
struct StoredArticle {
  var number: Int64
  var identity: Int64
  var article: Article
  /// The extractor's annotation before rulings.
  var found: Annotation
  /// The ID of its row in `article_body`.
  var body: Int64
  /// The hash of the extractor's version; nil if unknown.
  var extractor: Int64?
  /// The arrival that it first came with; nil if unknown.
  var added: Int64?

  /// The article with that identity; nil if there is none. Throws if it is damaged.
  static func fetch(_ database: Database, identity: Int64) throws -> StoredArticle? {
    let statement = try database.cachedStatement(sql: select + " WHERE a.identity = ?")
    return try Row.fetchOne(statement, arguments: [identity]).map {
      try StoredArticle(row: $0, database: database)
    }
  }

  /// The article with that number; nil if there is none. Throws if it is damaged.
  static func fetch(_ database: Database, number: Int64) throws -> StoredArticle? {
    let statement = try database.cachedStatement(sql: select + " WHERE a.number = ?")
    return try Row.fetchOne(statement, arguments: [number]).map {
      try StoredArticle(row: $0, database: database)
    }
  }

  private static let select = """
    SELECT \(ArticleRow.columns), a.body, a.extractor, a.added, b.record, b.annotation,
      f.annotation AS found
    FROM article AS a JOIN article_body AS b ON b.id = a.body
      LEFT JOIN article_found AS f ON f.body = a.body
    """

  private init(row: Row, database: Database) throws {
    let listed = try ArticleRow(row)
    number = listed.position.number
    identity = try row.decode(forColumn: "identity")
    do {
      body = try row.decode(forColumn: "body")
      extractor = try row.decode(forColumn: "extractor")
      added = try row.decode(forColumn: "added")
      let record: Data = try row.decode(forColumn: "record")
      let annotation: Data = try row.decode(forColumn: "annotation")
      let found: Data? = try row.decode(forColumn: "found")
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
    article.notes = try NoteRow.notes(of: identity, text: article.parsed.text, in: database)
  }
}

extension ArticleRow {
  /// The columns of `article AS a` that a row needs, in the order of ``init(_:rank:)``.
  static let columns = """
    a.number, a.identity, a.title, a.source, a.day, a.minute, a.zone, a.precision, a.is_inferred, \
    a.is_zone_assumed, a.countries, a.is_bookmarked, a.is_read
    """

  /// Valid days, minutes and zones; damaged rows may hold any number.
  private static let limits = (days: -1_000_000...4_000_000, minutes: -1440...1440)

  /// Decodes a row of ``columns``; throws ``StoreError/damaged(path:detail:)`` for an invalid
  /// value.
  init(_ row: Row, rank: String? = nil) throws {
    let days: Int? = try row.decode(atIndex: 4)
    let precision: String = try row.decode(atIndex: 7)
    let countries: String = try row.decode(atIndex: 10)
    let number: Int64 = try row.decode(atIndex: 0)
    let minute: Int? = try row.decode(atIndex: 5)
    let zone: Int? = try row.decode(atIndex: 6)
    let id = ArticleFingerprint.id(try row.decode(atIndex: 1))
    guard ArticleNumber.all.contains(number), days.map(Self.limits.days.contains) ?? true,
      [minute, zone].allSatisfy({ $0.map(Self.limits.minutes.contains) ?? true })
    else {
      throw StoreError.damaged(path: "", detail: "the date of article \(id.rawValue) is unreadable")
    }
    self.init(
      id: id, position: RowPosition(rank: rank, number: number),
      title: try row.decode(atIndex: 2), source: try row.decode(atIndex: 3),
      published: PublicationDate(
        day: days.map(CivilDate.init(daysSinceEpoch:)), minuteOfDay: minute, zone: zone,
        precision: PublicationDate.Precision(rawValue: precision) ?? .unknown,
        isInferred: try row.decode(atIndex: 8), isZoneAssumed: try row.decode(atIndex: 9)),
      countries: countries.split(separator: " ").map { CountryCode(rawValue: String($0)) },
      isBookmarked: try row.decode(atIndex: 11), isRead: try row.decode(atIndex: 12))
  }
}

extension [UInt8] {
  /// The bytes as `Data`, which GRDB stores as a blob.
  var data: Data { Data(self) }
}
