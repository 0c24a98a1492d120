import Foundation
import GRDB

extension ArticleStore {
  /// The values of `kind` in a result, those of most articles first, at most `limit`.
  ///
  /// `narrowedBy` is what was typed to narrow them, by ``FacetFit``: the best fit comes first.
  /// Where nothing fits, what is spelt otherwise or was merged into another name is found. Empty is all.
  public func facets(
    _ kind: Facet.Kind, matching query: ArticleQuery, narrowedBy typed: String, limit: Int
  ) throws -> [Facet] {
    guard limit > 0 else { return [] }
    let needle = FacetKey.squashed(typed)
    return try read { database in
      let selection = try ArticleSelection(query.filter, for: .count, database: database)
      if kind == .tag {
        return try Self.tags(selection, needle: needle, limit: limit, database: database)
      }
      let tally =
        selection.isEverything ? nil : try tally(of: query.filter, selection, in: database)
      func fitting(_ needle: String) throws -> [Facet] {
        if let tally, needle.isEmpty {
          return try Self.named(tally.most(kind, limit: limit), tally, in: database)
        }
        return try Self.fitting(kind, needle, tally, limit: limit, in: database)
      }
      let facets = try fitting(needle)
      guard facets.isEmpty, !needle.isEmpty else { return facets }
      let meant = try Self.meant(by: typed, kind, tally, limit: limit, in: database)
      guard meant.isEmpty, let sound = FacetName(kind, typed).sounds.first else { return meant }
      return sound == needle ? [] : try fitting(sound)
    }
  }

  /// The values that `typed` is another spelling of, or that rulings merged it into.
  private static func meant(
    by typed: String, _ kind: Facet.Kind, _ tally: FacetTally?, limit: Int, in database: Database
  ) throws -> [Facet] {
    let target = try IndexExpression(database).merged(kind, typed) ?? typed
    let statement = try database.cachedStatement(
      sql: "SELECT id, articles FROM (\(IndexExpression.facetsOfName))")
    var best = RankedFacets(limit: limit)
    for row in try Row.fetchAll(
      statement, arguments: [kind.code, FacetName(kind, target).base])
    {
      let id: Int64 = row[0]
      let articles: Int = if let tally { tally[id] } else { row[1] }
      if articles > 0 { best.insert(id, articles: articles) }
    }
    return try named(best.ids, tally, in: database)
  }

  /// The counts of a result; the last one's are remembered.
  private func tally(
    of filter: Filter, _ selection: ArticleSelection, in database: Database
  ) throws -> FacetTally {
    let revision = try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT revision FROM tally"))
    let key = TallyMemory.Key(filter: filter, revision: revision ?? 0)
    return try tallies.tally(key) {
      let source = selection.source(within: ArticleNumber.all, needsRow: false)
      let request: SQLRequest<Row> = """
        SELECT (SELECT facets FROM article_facets AS f WHERE f.number = \(selection.number)) \(source)
        """
      var tally = FacetTally()
      let cursor = try request.fetchCursor(database)
      while let row = try cursor.next() {
        try row.withUnsafeData(atIndex: 0) { data in
          data?.withUnsafeBytes { tally.count($0) }
        }
      }
      return tally
    }
  }

  /// The values whose names fit `needle`, the best fit first; without a tally, of all articles.
  private static func fitting(
    _ kind: Facet.Kind, _ needle: String, _ tally: FacetTally?, limit: Int, in database: Database
  ) throws -> [Facet] {
    var found: [Int64] = []
    for fit in FacetFit.allCases where found.count < limit {
      guard let (column, pattern) = fit.condition(needle: needle, kind: kind) else { continue }
      let statement = try database.cachedStatement(
        sql: """
          SELECT id, articles FROM facet WHERE kind = ? AND articles > 0 AND \(column) LIKE ?
          """)
      var best = RankedFacets(limit: limit)
      let rows = try Row.fetchCursor(statement, arguments: [kind.code, pattern])
      while let row = try rows.next() {
        let id: Int64 = row[0]
        let articles: Int = if let tally { tally[id] } else { row[1] }
        if articles > 0 { best.insert(id, articles: articles) }
      }
      found += best.ids.filter { !found.contains($0) }
    }
    return try named(Array(found.prefix(limit)), tally, in: database)
  }

  /// The facets of `ids`, in their order.
  private static func named(
    _ ids: [Int64], _ tally: FacetTally?, in database: Database
  ) throws -> [Facet] {
    let statement = try database.cachedStatement(
      sql: "SELECT id, name, country, role, articles, kind FROM facet WHERE id = ?")
    return try ids.compactMap { id in
      guard let row = try Row.fetchOne(statement, arguments: [id]),
        let kind = Facet.Kind.allCases.first(where: { $0.code == row[5] })
      else { return nil }
      let articles: Int = if let tally { tally[id] } else { row[4] }
      return facet(row, kind: kind, articles: articles)
    }
  }

  private static func tags(
    _ selection: ArticleSelection, needle: String, limit: Int, database: Database
  ) throws -> [Facet] {
    let source = selection.source(within: ArticleNumber.all)
    let request: SQLRequest<Row> = """
      SELECT key, max(name), count(*) FROM tag
      WHERE identity IN (SELECT a.identity \(source)) GROUP BY key ORDER BY count(*) DESC, key
      """
    let rows = try request.fetchAll(database).filter {
      FacetFit.hasLetters(of: needle, $0[0])
    }
    return rows.prefix(limit).map { Facet(kind: .tag, name: $0[1], articles: $0[2]) }
  }

  private static func facet(_ row: Row, kind: Facet.Kind, articles: Int) -> Facet {
    let country: String? = row[2]
    return Facet(
      kind: kind, name: row[1], country: country.map(CountryCode.init(rawValue:)), role: row[3],
      articles: articles)
  }
}
