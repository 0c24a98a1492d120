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
    try facetPage(kind, matching: query, narrowedBy: typed, limit: limit).values
  }

  /// Returns the values of `kind` as ``facets(_:matching:narrowedBy:limit:)`` does, with their
  /// number. Values of `countries`, which the text is another name of, come first. `offersEvery` adds
  /// a value for all people with a typed name that several have.
  package func facetPage(
    _ kind: Facet.Kind, matching query: ArticleQuery, narrowedBy typed: String,
    countries: [CountryCode] = [], limit: Int, offersEvery: Bool = false
  ) throws(StoreError) -> FacetPage {
    guard limit > 0 else { return FacetPage([]) }
    let needle = FacetKey.squashed(typed)
    return try read { database in
      let selection = try ArticleSelection(query.filter, for: .count, by: rules, in: database)
      if kind == .tag {
        return FacetPage(
          try Self.tags(selection, needle: needle, limit: limit, database: database))
      }
      let tally =
        selection.isEverything ? nil : try tally(of: query.filter, selection, in: database)
      if needle.isEmpty {
        let ids =
          try tally?.most(kind, limit: limit) ?? Self.most(kind, limit: limit, in: database)
        return FacetPage(
          try Self.named(ids, tally, in: database),
          total: ids.count < limit
            ? ids.count : try tally?.count(kind) ?? Self.count(kind, in: database))
      }
      let lookup = FacetLookup(
        kind: kind, typed: typed, countries: countries, tally: tally, limit: limit,
        database: database, rules: rules)
      var values = try Self.named(try lookup.ids(), tally, in: database)
      if offersEvery, let every = try every(typed, kind, among: values, query.filter, in: database)
      {
        values.insert(every, at: min(1, values.count))
      }
      return FacetPage(values)
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

  /// All people of a name that several of `values` have; nil if there are no several.
  private func every(
    _ typed: String, _ kind: Facet.Kind, among values: [Facet], _ filter: Filter,
    in database: Database
  ) throws -> Facet? {
    let words = FacetKey.words(of: typed)
    guard kind == .person, words.count == 1, let word = words.first else { return nil }
    let names = values.compactMap { facet in
      facet.name.split(separator: " ").first { FacetKey.squashed(String($0)) == word.joined }
    }
    guard names.count > 1, let name = names.first.map(String.init) else { return nil }
    let filter = Filter.and(filter.conditions + [.field(kind, name)])
    let selection = try ArticleSelection(filter, for: .count, by: rules, in: database)
    let request: SQLRequest<Int> = """
      SELECT count(*) \(selection.source(within: ArticleNumber.all, needsRow: false))
      """
    let articles = try request.fetchOne(database) ?? 0
    var facet = Facet(kind: kind, name: name, articles: articles)
    facet.isEvery = true
    return facet
  }

  /// The number of values in the archive.
  private static func count(_ kind: Facet.Kind, in database: Database) throws -> Int {
    let statement = try database.cachedStatement(
      sql: "SELECT count(*) FROM facet WHERE kind = ? AND articles > 0")
    return try Int.fetchOne(statement, arguments: [kind.code]) ?? 0
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
  static func named(
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
    let owners: SQL =
      selection.isEverything
      ? "CROSS JOIN article USING (identity)"
      : "WHERE identity IN (SELECT a.identity \(selection.source(within: ArticleNumber.all)))"
    let request: SQLRequest<Row> = """
      SELECT key, max(name), count(*) FROM tag \(owners) GROUP BY key ORDER BY count(*) DESC, key
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
