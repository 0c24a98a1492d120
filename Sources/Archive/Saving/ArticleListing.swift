import GRDB
import ReaderModel

/// An article's row in the table `article`, which has everything that the list shows.
struct ArticleListing {
  /// A column, and where its value comes from.
  private struct Column {
    let name: String
    let value: @Sendable (ArticleListing) -> (any DatabaseValueConvertible)?
  }

  let number: Int64
  let identity: Int64
  /// The row of `article_body`.
  let body: Int64
  /// The hash of the extractor's version; nil if unknown.
  let extractor: Int64?
  /// The arrival that it first came with; nil if unknown.
  let added: Int64?
  let parsed: ParsedArticle
  /// The codes of its countries, separated by spaces.
  let countries: String

  private var date: PublicationDate { parsed.published }

  private static let columns = [
    Column(name: "number") { $0.number },
    Column(name: "identity") { $0.identity },
    Column(name: "content") { ArticleFingerprint.content(of: $0.parsed) },
    Column(name: "lead") { ArticleFingerprint.lead(of: $0.parsed) },
    Column(name: "title") { $0.parsed.title.forSQLite },
    Column(name: "source") { $0.parsed.source?.forSQLite },
    Column(name: "day") { $0.date.day?.daysSinceEpoch },
    Column(name: "minute") { $0.date.minuteOfDay },
    Column(name: "zone") { $0.date.zone },
    Column(name: "precision") { $0.date.precision.rawValue },
    Column(name: "is_inferred") { $0.date.isInferred },
    Column(name: "is_zone_assumed") { $0.date.isZoneAssumed },
    Column(name: "countries") { $0.countries },
    Column(name: "text_bytes") { $0.parsed.text.utf8.count },
    Column(name: "body") { $0.body },
    Column(name: "extractor") { $0.extractor },
    Column(name: "added") { $0.added },
  ]

  /// Takes the marks that the identity already has.
  private static let insertion = """
    INSERT INTO article(\(columns.map(\.name).joined(separator: ", ")), is_bookmarked, is_read)
    VALUES (\(columns.map { ":" + $0.name }.joined(separator: ", ")),
      EXISTS (SELECT 1 FROM bookmark WHERE identity = :identity),
      EXISTS (SELECT 1 FROM read_mark WHERE identity = :identity))
    """

  func insert(into database: Database) throws {
    let values = Self.columns.map { ($0.name, $0.value(self)) }
    try database.cachedStatement(sql: Self.insertion)
      .execute(arguments: StatementArguments(values))
  }
}
