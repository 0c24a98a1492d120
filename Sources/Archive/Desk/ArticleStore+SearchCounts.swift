import GRDB
package import ReaderModel

extension ArticleStore {
  /// Counts saved searches: what each finds, and how much of it was saved or changed since the
  /// reader last looked.
  ///
  /// Counts that nothing has changed since are remembered, so a mark costs only the searches that
  /// ask for marks. ``interrupt()`` cancels it too; `isCancelled` is asked before each search, and
  /// makes it throw ``StoreError/cancelled``.
  package func counts(
    of searches: [SearchCount.Request], isCancelled: () -> Bool = { false }
  ) throws(StoreError) -> [SearchCount] {
    var counts: [SearchCount] = []
    for search in searches {
      if isCancelled() { throw StoreError.cancelled }
      counts.append(try read { try count(search, in: $0) })
    }
    return counts
  }

  /// How many articles match, and how many of them were saved or changed after the mark `looked` of
  /// a ``SavedSearch``.
  package func counts(
    matching query: ArticleQuery, since looked: Int64
  ) throws(StoreError) -> (new: Int, all: Int) {
    let count = try counts(of: [SearchCount.Request(query: query, looked: looked)])[0]
    return (count.new, count.all)
  }

  private func count(_ search: SearchCount.Request, in database: Database) throws -> SearchCount {
    let row = try Row.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT revision, contents, (SELECT coalesce(max(id), 0) FROM article_body) FROM tally
          """))
    guard let row else { return SearchCount(new: 0, all: 0) }
    let filter = search.query.filter
    let (revision, contents, last): (Int, Int, Int64) = (row[0], row[1], row[2])
    let stamp = filter.dependsOnMarks ? revision : contents
    let looked = min(search.looked, last)
    let all = try searchCounts.count(SearchCountMemory.Key(filter: filter), at: stamp) {
      try count(filter, in: database)
    }
    let new = try searchCounts.count(
      SearchCountMemory.Key(filter: filter, looked: looked), at: stamp
    ) {
      if all == 0 || looked == last { return 0 }
      return try newCount(filter, since: looked, in: database)
    }
    return SearchCount(new: new, all: all)
  }

  /// The most new texts that are listed before the search is asked which of them it finds.
  private static let mostListed = 20_000

  private func newCount(
    _ filter: Filter, since looked: Int64, in database: Database
  ) throws -> Int {
    let few = try Int.fetchOne(
      database,
      sql: "SELECT count(*) FROM (SELECT 1 FROM article_body WHERE id > ? LIMIT ?)",
      arguments: [looked, Self.mostListed])
    var selection = try ArticleSelection(filter, for: .count, by: rules, in: database)
    guard few == Self.mostListed else {
      selection.limit(
        to: """
          SELECT s.number FROM article_body AS b CROSS JOIN article AS s ON s.identity = b.identity
          WHERE b.id > \(looked)
          """)
      let request: SQLRequest<Int> = """
        SELECT count(*) \(selection.source(within: ArticleNumber.all, needsRow: false))
        """
      return try request.fetchOne(database) ?? 0
    }
    let request: SQLRequest<Int> = """
      SELECT count(*) \(selection.source(within: ArticleNumber.all)) AND a.body > \(looked)
      """
    return try request.fetchOne(database) ?? 0
  }
}

extension Filter {
  /// Whether a mark, tag, note or visit can change what it finds.
  fileprivate var dependsOnMarks: Bool {
    switch self {
    case .mark, .field(.tag, _), .note, .has, .added: true
    case .and(let parts), .or(let parts): parts.contains(where: \.dependsOnMarks)
    case .not(let inner): inner.dependsOnMarks
    default: false
    }
  }
}
