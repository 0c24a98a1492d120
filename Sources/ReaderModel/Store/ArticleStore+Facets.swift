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
      let counts =
        selection.isEverything ? nil : try Self.counts(of: kind, in: selection, database: database)
      func fitting(_ needle: String) throws -> [Facet] {
        guard let counts else {
          return try Self.allFacets(kind, needle: needle, limit: limit, database: database)
        }
        return try Self.named(counts, needle: needle, limit: limit, database: database)
      }
      let facets = try fitting(needle)
      guard facets.isEmpty, !needle.isEmpty else { return facets }
      for other in try Self.otherNames(of: typed, kind, in: database) where other != needle {
        let facets = try fitting(other)
        if !facets.isEmpty { return facets }
      }
      return []
    }
  }

  /// What `typed` may be meant for: the name that rulings merged it into, and what it sounds like.
  private static func otherNames(
    of typed: String, _ kind: Facet.Kind, in database: Database
  ) throws -> [String] {
    let name = FacetName(kind, typed)
    let target = try IndexExpression(database).merged(kind, typed)
    let names = [target.map(FacetKey.squashed) ?? "", name.base] + name.sounds
    return names.filter { !$0.isEmpty }
  }

  /// From the counts that the archive keeps.
  private static func allFacets(
    _ kind: Facet.Kind, needle: String, limit: Int, database: Database
  ) throws -> [Facet] {
    var facets: [Facet] = []
    var seen: Set<Int64> = []
    for fit in FacetFit.allCases {
      guard let (condition, pattern) = fit.condition(needle: needle, kind: kind) else { continue }
      let statement = try database.cachedStatement(
        sql: """
          SELECT id, name, country, role, articles FROM facet
          WHERE kind = ? AND articles > 0 AND \(condition) LIKE ?
          ORDER BY articles DESC LIMIT ?
          """)
      let rows = try Row.fetchAll(statement, arguments: [kind.code, pattern, limit])
      for row in rows where facets.count < limit && seen.insert(row[0]).inserted {
        facets.append(facet(row, kind: kind, articles: row[4]))
      }
      if facets.count == limit { break }
    }
    return facets
  }

  /// How many articles of a result have each value of `kind`, in one walk over the result.
  private static func counts(
    of kind: Facet.Kind, in selection: ArticleSelection, database: Database
  ) throws -> [Int64: Int] {
    let source = selection.source(within: ArticleNumber.all)
    let request: SQLRequest<Row> = """
      SELECT (SELECT facets FROM article_facets AS f WHERE f.number = a.number) \(source)
      """
    var counts: [Int64: Int] = [:]
    let cursor = try request.fetchCursor(database)
    while let row = try cursor.next() {
      try row.withUnsafeData(atIndex: 0) { data in
        guard let data else { return }
        var id: Int64 = 0
        var shift: Int64 = 0
        for byte in data {
          id |= Int64(byte & 0x7F) << shift
          shift += 7
          guard byte < 0x80 else { continue }
          if id & 15 == kind.code { counts[id, default: 0] += 1 }
          (id, shift) = (0, 0)
        }
      }
    }
    return counts
  }

  /// The counted values with their names.
  private static func named(
    _ counts: [Int64: Int], needle: String, limit: Int, database: Database
  ) throws -> [Facet] {
    let statement = try database.cachedStatement(
      sql: "SELECT id, name, country, role, kind, coalesce(folded, key) FROM facet WHERE id = ?")
    var fitting: [FacetFit: [Facet]] = [:]
    let sorted = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    let best = FacetFit.allCases[0]
    for (id, count) in sorted where fitting[best, default: []].count < limit {
      guard let row = try Row.fetchOne(statement, arguments: [id]),
        let kind = Facet.Kind.allCases.first(where: { $0.code == row[4] })
      else { continue }
      let value = facet(row, kind: kind, articles: count)
      guard let fit = FacetFit(of: needle, to: value, folded: row[5]) else { continue }
      fitting[fit, default: []].append(value)
    }
    return Array(FacetFit.allCases.flatMap { fitting[$0] ?? [] }.prefix(limit))
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
