import GRDB
package import ReaderModel

extension ArticleStore {
  /// The fewest rows worth showing before the others are found.
  private static let fewest = 12

  /// Returns a page of at most `limit` rows from `anchor` on, in the order of the query. It may
  /// have fewer if the next ones would take long to find.
  ///
  /// A folded query's page has one row for each story: that of the first version that matches.
  package func page(
    matching query: ArticleQuery, from anchor: PageAnchor, limit: Int
  ) throws(StoreError) -> ArticlePage {
    guard limit > 0 else { return ArticlePage(rows: [], isLast: false) }
    if case .at(let row) = anchor { return try page(matching: query, atRow: row, limit: limit) }
    return try read { database in
      guard query.isFolded, try StoryFolding.hasStories(database) else {
        return try page(matching: query, from: anchor, limit: limit, in: database)
      }
      let folding = try StoryFolding(query.filter, by: rules, in: database)
      return try folding.page(from: anchor, limit: limit) { anchor, limit in
        try page(matching: query, from: anchor, limit: limit, in: database)
      }
    }
  }

  private func page(
    matching query: ArticleQuery, from anchor: PageAnchor, limit: Int, in database: Database
  ) throws -> ArticlePage {
    func reading(for use: ArticleSelection.Use) throws -> ResultPage {
      let selection = try ArticleSelection(query.filter, for: use, by: rules, in: database)
      return ResultPage(database: database, selection: selection, anchor: anchor, limit: limit)
    }
    switch query.order {
    case .newest, .oldest:
      let segments = ResultSegment.inTime(isAscending: query.order == .oldest)
      let quick = try reading(for: .page).page(of: segments)
      if quick.isLast || quick.rows.count >= min(limit, Self.fewest) { return quick }
      return try reading(for: .count).page(of: segments)
    case .source:
      let result = try reading(for: .count)
      return try result.page(of: result.sources())
    case .relevance:
      let result = try reading(for: .count)
      guard result.selection.match != nil, result.selection.index == .words else {
        return try result.page(of: ResultSegment.inTime(isAscending: false))
      }
      let rows = try result.mostRelevant()
      return ArticlePage(rows: rows, isLast: rows.count < limit)
    }
  }

  /// Returns all rows from `anchor` on, up to `limit`.
  package func rows(
    matching query: ArticleQuery, from anchor: PageAnchor, limit: Int
  ) throws(StoreError) -> [ArticleRow] {
    var page = try page(matching: query, from: anchor, limit: limit)
    var rows = page.rows
    while !page.isLast, rows.count < limit,
      let edge = anchor.isBackward ? page.rows.first : page.rows.last
    {
      let next: PageAnchor = anchor.isBackward ? .before(edge.position) : .after(edge.position)
      page = try self.page(matching: query, from: next, limit: limit - rows.count)
      rows = anchor.isBackward ? page.rows + rows : rows + page.rows
    }
    return rows
  }

  /// The number of articles that match.
  package func count(matching query: ArticleQuery) throws(StoreError) -> Int {
    try read { try count(query.filter, in: $0) }
  }

  func count(_ filter: Filter, in database: Database) throws -> Int {
    let selection = try ArticleSelection(filter, for: .count, by: rules, in: database)
    if selection.isEverything { return try Self.tally(database).articles }
    if filter == .mark(.unread) { return try Self.tally(database).unread }
    if filter == .mark(.bookmarked) { return try Self.tally(database).bookmarked }
    let request: SQLRequest<Int> = """
      SELECT count(*) \(selection.source(within: ArticleNumber.all, needsRow: false))
      """
    return try request.fetchOne(database) ?? 0
  }

  /// The numbers of articles that match, and of stories that they are versions of.
  package func sizes(matching query: ArticleQuery) throws(StoreError) -> ResultCount {
    let articles = try count(matching: query)
    return try read { database in
      let folded = try StoryFolding(query.filter, by: rules, in: database).foldedCount()
      return ResultCount(articles: articles, stories: articles - folded)
    }
  }

  /// Returns the whole article with its marks; nil if the archive does not have it.
  package func article(_ id: Article.ID) throws(StoreError) -> Article? {
    guard let identity = ArticleFingerprint.number(of: id) else { return nil }
    return try read { try StoredArticle.fetch($0, identity: identity)?.article }
  }

  /// Returns at most `limit` articles whose identity begins with `prefix` (hexadecimal digits).
  package func ids(beginningWith prefix: String, limit: Int) throws(StoreError) -> [Article.ID] {
    let digits = prefix.lowercased()
    guard (1...16).contains(digits.utf8.count), let start = UInt64(digits, radix: 16) else {
      return []
    }
    let free = UInt64(16 - digits.utf8.count) * 4
    let first = free == 64 ? 0 : start << free
    let last = first | (free == 0 ? 0 : UInt64.max >> (64 - free))
    return try read { database in
      try Int64.fetchAll(
        database,
        sql: "SELECT identity FROM article WHERE identity BETWEEN ? AND ? LIMIT ?",
        arguments: [Int64(bitPattern: first), Int64(bitPattern: last), limit]
      ).map(ArticleFingerprint.id)
    }
  }

  /// Returns the numbers of articles, unread and bookmarked ones from a stored tally, without
  /// counting.
  ///
  /// Throws ``StoreError/replaced(path:)`` if the file is no longer the one that was opened.
  package func summary() throws(StoreError) -> ArchiveSummary {
    try ensureInPlace()
    return try read(Self.tally)
  }

  /// Returns an iterator over the whole articles that match.
  package func articles(matching query: ArticleQuery) -> ArticleWalk {
    ArticleWalk(store: self, query: query)
  }

  static func tally(_ database: Database) throws -> ArchiveSummary {
    let row = try Row.fetchOne(
      try database.cachedStatement(sql: "SELECT articles, unread, bookmarked FROM tally"))
    guard let row else { return ArchiveSummary() }
    return ArchiveSummary(articles: row[0], unread: row[1], bookmarked: row[2])
  }
}
