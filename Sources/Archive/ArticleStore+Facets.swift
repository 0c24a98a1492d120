import Foundation
import GRDB
package import ReaderModel

extension ArticleStore {
  /// Returns the values of `kind` in a result, those with the most articles first, at most `limit`.
  ///
  /// `narrowedBy` is text typed to narrow them; ``FacetLookup`` puts the best fit first. If it is
  /// empty, returns all.
  package func facets(
    _ kind: Facet.Kind, matching query: ArticleQuery, narrowedBy typed: String, limit: Int
  ) throws(StoreError) -> [Facet] {
    guard limit > 0 else { return [] }
    let needle = FacetKey.squashed(typed)
    return try read { database in
      let selection = try ArticleSelection(query.filter, for: .count, by: rules, in: database)
      if kind == .tag {
        return try Self.tags(selection, needle: needle, limit: limit, database: database)
      }
      let tally =
        selection.isEverything ? nil : try tally(of: query.filter, selection, in: database)
      if needle.isEmpty {
        return try Self.named(
          tally?.most(kind, limit: limit) ?? Self.most(kind, limit: limit, in: database), tally,
          in: database)
      }
      let lookup = FacetLookup(
        kind: kind, typed: typed, tally: tally, limit: limit, database: database,
        rules: rules)
      return try Self.named(try lookup.ids(), tally, in: database)
    }
  }

  /// The values with the most articles in the archive.
  private static func most(
    _ kind: Facet.Kind, limit: Int, in database: Database
  ) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: """
        SELECT id FROM facet WHERE kind = ? AND articles > 0 ORDER BY articles DESC, id LIMIT ?
        """)
    return try Int64.fetchAll(statement, arguments: [kind.code, limit])
  }

  /// The counts of a result; those of the last result are cached.
  private func tally(
    of filter: Filter, _ selection: ArticleSelection, in database: Database
  ) throws -> FacetTally {
    let revision = try Int.fetchOne(
      try database.cachedStatement(sql: "SELECT revision FROM tally"))
    let key = TallyMemory.Key(filter: filter, revision: revision ?? 0)
    return try tallies.tally(key) {
      try FacetWalk(database: database, selection: selection).tally()
    }
  }

  /// The facets of `ids`, in their order.
  private static func named(
    _ ids: [Int64], _ tally: FacetTally?, in database: Database
  ) throws -> [Facet] {
    let statement = try database.cachedStatement(
      sql: "SELECT id, name, country, role, articles, kind FROM facet WHERE id = ?")
    return try ids.compactMap { id in
      guard let row = try Row.fetchOne(statement, arguments: [id]),
        let kind = Kind(facetCode: row[5])
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
