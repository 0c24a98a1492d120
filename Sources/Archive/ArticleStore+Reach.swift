import GRDB
package import ReaderModel

extension ArticleStore {
  /// Rows from the top that are counted one by one.
  private static let countedRows = 2000
  /// Rows that are read at once.
  private static let rowsAtOnce = 500

  /// The identities of articles that a query or a part of its result names; of a result in no
  /// order. Rows that stand for a story also name its other versions if `withVersions`.
  package func ids(
    in reach: ArticleReach, withVersions: Bool = false
  ) throws(StoreError) -> [Article.ID] {
    switch reach {
    case .result(let query): try ids(matching: query.filter)
    case .rows(let query, let start, let end):
      try rows(of: query, from: start, through: end).flatMap { row in
        [row.id] + (withVersions ? row.copies.map(\.id) : [])
      }
    }
  }

  /// The number of articles that a query or a part of its result names.
  package func count(_ reach: ArticleReach) throws(StoreError) -> Int {
    switch reach {
    case .result(let query): try count(matching: query)
    case .rows: try ids(in: reach).count
    }
  }

  /// The page that begins at the row of an index.
  ///
  /// Rows near the top are counted one by one. Further down the page may begin a few rows off where
  /// rows stand for stories, and does not say its index then.
  func page(
    matching query: ArticleQuery, atRow index: Int, limit: Int
  ) throws(StoreError) -> ArticlePage {
    let isInTime = query.order == .newest || query.order == .oldest
    guard isInTime, index >= Self.countedRows else {
      let rows = try rows(matching: query, from: .top, limit: index + limit)
      var page = ArticlePage(
        rows: Array(rows.dropFirst(index)), isLast: rows.count < index + limit)
      page.firstIndex = index
      return page
    }
    var isExact = true
    let start: Int64? = try read { database in
      let isFolded = try query.isFolded && StoryFolding.hasStories(database)
      isExact = !isFolded || query.filter == .all
      return try number(ofRow: index, in: query, isFolded: isFolded, database)
    }
    guard let start else { return ArticlePage(rows: [], isLast: true) }
    var page = try page(
      matching: query, from: .from(RowPosition(number: start)), limit: limit)
    page.firstIndex = isExact ? index : nil
    return page
  }

  /// The number of the article at the row of an index; nil if the result is shorter.
  private func number(
    ofRow index: Int, in query: ArticleQuery, isFolded: Bool, _ database: Database
  ) throws -> Int64? {
    let selection = try ArticleSelection(query.filter, for: .count, by: rules, in: database)
    let leads: SQL =
      isFolded
      ? " AND a.number NOT IN (SELECT number FROM story_member WHERE number <> lead)" : ""
    var left = index
    for segment in ResultSegment.inTime(isAscending: query.order == .oldest) {
      let direction: SQL = segment.isAscending ? "ASC" : "DESC"
      let source: SQL = "\(selection.source(within: segment.numbers))\(leads)"
      let request: SQLRequest<Int64> = """
        SELECT a.number \(source) ORDER BY \(selection.number) \(direction)
        LIMIT 1 OFFSET \(left)
        """
      if let number = try request.fetchOne(database) { return number }
      let count: SQLRequest<Int> = "SELECT count(*) \(source)"
      left -= try count.fetchOne(database) ?? 0
    }
    return nil
  }

  private func ids(matching filter: Filter) throws(StoreError) -> [Article.ID] {
    try read { database in
      let selection = try ArticleSelection(filter, for: .count, by: rules, in: database)
      let request: SQLRequest<Int64> =
        "SELECT a.identity \(selection.source(within: ArticleNumber.all))"
      return try request.fetchAll(database).map(ArticleFingerprint.id)
    }
  }

  private func rows(
    of query: ArticleQuery, from start: RowPosition, through end: RowPosition
  ) throws(StoreError) -> [ArticleRow] {
    var rows: [ArticleRow] = []
    var anchor = PageAnchor.from(start)
    while true {
      let page = try page(matching: query, from: anchor, limit: Self.rowsAtOnce)
      if let last = page.rows.firstIndex(where: { $0.position == end }) {
        return rows + page.rows[...last]
      }
      rows += page.rows
      guard !page.isLast, let last = page.rows.last else { return rows }
      anchor = .after(last.position)
    }
  }
}
