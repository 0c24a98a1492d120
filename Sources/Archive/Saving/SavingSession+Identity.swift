import GRDB
import ReaderModel

extension SavingSession {
  /// The identity under which the archive has the article or another edition of it; else one that no
  /// article has.
  ///
  /// An article never takes the identity of a different one: see ``SameStory``.
  static func identity(of article: ParsedArticle, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(
      sql: "SELECT content FROM article WHERE identity = ?")
    let content = ArticleFingerprint.content(of: article)
    let isExported = ArticleFingerprint.isExported(article)
    let numbers = ArticleFingerprint.numbers(of: article)
    var free: Int64?
    for number in numbers {
      guard let known = try Int64.fetchOne(statement, arguments: [number]) else {
        free = number
        break
      }
      if known == content { return number }
      let isSame = try comparison(of: article, with: number, in: database)
      if isSame.map({ isExported ? $0.isOneExport : $0.isOneKey }) ?? true { return number }
    }
    return try identity(byLeadOf: article, in: database) ?? free ?? numbers[numbers.count - 1]
  }

  /// The most articles with the same first paragraph that are compared.
  private static let mostLeads = 8

  private static func identity(
    byLeadOf article: ParsedArticle, in database: Database
  ) throws -> Int64? {
    guard let lead = ArticleFingerprint.lead(of: article) else { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT identity FROM article
        WHERE lead = ?1 AND (day IS ?2 OR day IS NULL OR ?2 IS NULL)
        ORDER BY title = ?3 DESC, number LIMIT \(mostLeads)
        """)
    let day = article.published.day?.daysSinceEpoch
    let candidates = try Int64.fetchAll(
      statement, arguments: [lead, day, article.title.forSQLite])
    return try candidates.first { number in
      try comparison(of: article, with: number, in: database)?.isOneLead ?? false
    }
  }

  /// Compares `article` with the one in the archive; nil if that is damaged or gone.
  private static func comparison(
    of article: ParsedArticle, with number: Int64, in database: Database
  ) throws -> SameStory? {
    try StoredArticle.fetch(database, identity: number).map {
      SameStory($0.article.parsed, article)
    }
  }
}
