import Foundation
import GRDB
import ReaderModel

extension SavingSession {
  /// The most earlier editions of an article. Beyond that, the oldest but the first is dropped.
  static let mostEditions = 100
  /// The most bytes of their records.
  private static let editionBytes = 4 << 20

  /// Whether the archive has `article` as an earlier edition of the one with that identity.
  static func hasEdition(
    _ article: ParsedArticle, of identity: Int64, in database: Database
  ) throws -> Bool {
    let statement = try database.cachedStatement(
      sql: "SELECT 1 FROM edition WHERE identity = ? AND content = ?")
    let content = ArticleFingerprint.content(of: article)
    return try Int.fetchOne(statement, arguments: [identity, content]) != nil
  }

  /// What becomes of a text of an article of which the archive has another.
  enum Fate {
    /// It takes the place of the archive's.
    case replaces
    /// It is kept as an earlier edition.
    case isEarlier
    /// The archive had it already, or has as much.
    case isKnown
  }

  /// What becomes of `new`, which differs from `stored`.
  ///
  /// What was an edition before stays one, and of two dated texts the later wins, unless the
  /// publisher says now that `new` is the latest.
  static func fate(
    of new: ParsedArticle, isLatest: Bool, beside stored: StoredArticle, in database: Database
  ) throws -> Fate {
    let old = stored.article.parsed
    if SameStory(old, new).isTeaser { return .isEarlier }
    if isLatest { return .replaces }
    // Files that differ only in what no reader sees must not replace each other again and again.
    if old.shown == new.shown { return new.hiddenRank > old.hiddenRank ? .replaces : .isKnown }
    if try hasEdition(new, of: stored.identity, in: database) { return .isKnown }
    let isEarlier = new.published.isSurelyBefore(old.published) && !SameStory(new, old).isTeaser
    return isEarlier ? .isEarlier : .replaces
  }

  /// Keeps what `new` replaces, if a reader could see a difference.
  func keepEdition(_ stored: StoredArticle, replacedBy new: ParsedArticle) throws {
    let old = stored.article.parsed
    guard old.shown != new.shown else { return }
    let statement = try database.cachedStatement(
      sql: "SELECT record FROM article_body WHERE id = ?")
    guard let record = try Data.fetchOne(statement, arguments: [stored.body]) else { return }
    try keepEdition(old, record: Array(record), of: stored.identity)
  }

  /// Removes an edition from the earlier ones, because it is the present one again.
  func forgetEdition(_ article: ParsedArticle, of identity: Int64) throws {
    try database.cachedStatement(sql: "DELETE FROM edition WHERE identity = ? AND content = ?")
      .execute(arguments: [identity, ArticleFingerprint.content(of: article)])
  }

  /// Keeps an edition from an export, unless it is the archive's present one.
  func keep(_ edition: ArticleEdition, of identity: Int64) throws {
    let present = try database.cachedStatement(
      sql: "SELECT 1 FROM article WHERE identity = ? AND content = ?")
    let content = ArticleFingerprint.content(of: edition.parsed)
    guard try Int.fetchOne(present, arguments: [identity, content]) == nil else { return }
    let record = try ArticleRecord.bytes(of: edition.parsed)
    try keepEdition(edition.parsed, record: record, of: identity, replaced: edition.replaced)
  }

  /// Keeps an edition once, and drops the second oldest of too many. If `replaced` is nil, a later
  /// one replaces it now.
  func keepEdition(
    _ article: ParsedArticle, record: [UInt8], of identity: Int64, replaced: Int? = nil
  ) throws {
    try database.cachedStatement(
      sql: "INSERT OR IGNORE INTO edition VALUES (NULL, ?, ?, coalesce(?, unixepoch()), ?)"
    ).execute(
      arguments: [identity, ArticleFingerprint.content(of: article), replaced, record.data])
    let size = try database.cachedStatement(
      sql: "SELECT count(*), coalesce(sum(length(record)), 0) FROM edition WHERE identity = ?")
    while let row = try Row.fetchOne(size, arguments: [identity]) {
      let (count, bytes): (Int, Int) = (row[0], row[1])
      guard count > 2, count > Self.mostEditions || bytes > Self.editionBytes else { return }
      try database.execute(
        sql: """
          DELETE FROM edition WHERE id =
            (SELECT id FROM edition WHERE identity = ? ORDER BY id LIMIT 1 OFFSET 1)
          """, arguments: [identity])
    }
  }
}

extension ParsedArticle {
  /// The article without what only a program sees, and without the page's furniture.
  fileprivate var shown: ParsedArticle {
    var shown = self
    (shown.originID, shown.language, shown.isDayFirst) = (nil, nil, nil)
    (shown.dropped, shown.paragraphs) = ([], [])
    return shown
  }

  /// An order of articles with the same ``shown``.
  fileprivate var hiddenRank: (Int, Int64) {
    (dropped.count, ArticleFingerprint.content(of: self))
  }
}
