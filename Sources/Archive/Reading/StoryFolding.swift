import GRDB
import ReaderModel

/// Makes a page of articles one of stories.
///
/// A story's row is that of its first version, by the time of publication, that matches the query;
/// the other versions come with it, whether they match or not. So a page costs a look-up for each
/// article of a story, whatever the size of the archive, and nothing that matches disappears.
struct StoryFolding {
  private let database: Database
  private let filter: Filter
  private let rules: IdentityRules
  /// Tells whether an article matches.
  private let selection: ArticleSelection

  init(_ filter: Filter, by rules: IdentityRules, in database: Database) throws {
    self.database = database
    self.filter = filter
    self.rules = rules
    selection = try ArticleSelection(filter, for: .page, by: rules, in: database)
  }

  /// Whether an article of the archive has another version in it.
  static func hasStories(_ database: Database) throws -> Bool {
    let statement = try database.cachedStatement(sql: "SELECT followers FROM story_tally")
    return try (Int.fetchOne(statement) ?? 0) > 0
  }

  /// A page of at most `limit` stories from `anchor` on; `articles` returns pages of articles.
  func page(
    from anchor: PageAnchor, limit: Int, _ articles: (PageAnchor, Int) throws -> ArticlePage
  ) throws -> ArticlePage {
    var anchor = anchor
    var rows: [ArticleRow] = []
    while true {
      let wanted = limit - rows.count
      let page = try articles(anchor, wanted)
      let members = try members(among: page.rows)
      let found = try page.rows.compactMap { row in
        members.contains(row.position.number) ? try folded(row) : row
      }
      rows = anchor.isBackward ? found + rows : rows + found
      // A page that is short for its own reasons stays short, unless nothing is left of it.
      let isEnough = rows.count >= limit || (page.rows.count < wanted && !rows.isEmpty)
      guard !page.isLast, !isEnough,
        let edge = anchor.isBackward ? page.rows.first : page.rows.last
      else { return ArticlePage(rows: rows, isLast: page.isLast) }
      anchor = anchor.isBackward ? .before(edge.position) : .after(edge.position)
    }
  }

  /// The numbers of those articles of a page that have other versions.
  private func members(among rows: [ArticleRow]) throws -> Set<Int64> {
    let numbers = rows.map { "\($0.position.number)" }.joined(separator: ",")
    let statement = try database.cachedStatement(
      sql: "SELECT number FROM story_member WHERE number IN (SELECT value FROM json_each(?))")
    return try Int64.fetchSet(statement, arguments: ["[\(numbers)]"])
  }

  /// The row with the other versions of its story; nil if an earlier one matches too.
  private func folded(_ row: ArticleRow) throws -> ArticleRow? {
    let number = row.position.number
    let members = try SavingSession.story(of: number, in: database)
    guard members.count > 1 else { return row }
    for member in members.prefix(while: { $0 < number }) where try matches(member) { return nil }
    let statement = try database.cachedStatement(
      sql: """
        SELECT \(ArticleRow.columns) FROM story_member AS m JOIN article AS a ON a.number = m.number
        WHERE m.lead = ? AND m.number <> ? ORDER BY m.number
        """)
    var row = row
    row.copies = try Row.fetchAll(statement, arguments: [members[0], number])
      .map { try ArticleRow($0) }
    return row
  }

  private func matches(_ number: Int64) throws -> Bool {
    if filter == .all { return true }
    let page = ResultPage(database: database, selection: selection, anchor: .top, limit: 1)
    return try !page.page(of: [ResultSegment(numbers: number...number)]).rows.isEmpty
  }

  /// How many of the articles that match are not the first of their story.
  func foldedCount() throws -> Int {
    guard try Self.hasStories(database) else { return 0 }
    if filter == .all {
      return try Int.fetchOne(database, sql: "SELECT followers FROM story_tally") ?? 0
    }
    let selection = try ArticleSelection(filter, for: .count, by: rules, in: database)
    let request: SQLRequest<Int> = """
      SELECT count(*) - count(DISTINCT m.lead)
      FROM (SELECT \(selection.number) AS number
        \(selection.source(within: ArticleNumber.all, needsRow: false))) AS r
        CROSS JOIN story_member AS m ON m.number = r.number
      """
    return try request.fetchOne(database) ?? 0
  }
}
