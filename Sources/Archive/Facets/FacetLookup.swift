import GRDB
import ReaderModel

/// Finds the values of a facet that typed text may mean, likeliest first.
///
/// The order is: a country's code; the value itself, under any spelling or a name merged into it; a
/// word of the name, or the beginning of one (``FacetFit``); other known names and sounds with this
/// beginning (`north atl` for NATO, `lee` for 이종호); any part of the name. Scattered letters count
/// only if nothing else fits. Among equal fits, values with more articles come first.
struct FacetLookup {
  let kind: Facet.Kind
  /// The typed text; has at least one letter.
  let typed: String
  /// The counts of a result; nil to use those of the whole archive.
  let tally: FacetTally?
  let limit: Int
  let database: Database
  let rules: IdentityRules

  /// The row IDs of the values, at most ``limit``.
  func ids() throws -> [Int64] {
    let needle = FacetKey.squashed(typed)
    var found: [Int64] = []
    try add(.code, needle, to: &found)
    add(try named([meaning], limit: limit), to: &found)
    try add(.word, needle, to: &found)
    try add(.beginning, needle, to: &found)
    add(try named(rules.shownNames(beginning: needle, kind), limit: limit), to: &found)
    try addKoreanNames(to: &found)
    try add(.part, needle, to: &found)
    if found.isEmpty, let sound = FacetName(kind, typed, by: rules).sounds.first, sound != needle {
      try add(.part, sound, to: &found)
    }
    if found.isEmpty { try add(.letters, needle, to: &found) }
    return Array(found.prefix(limit))
  }

  /// The typed name, or what rulings merged it into.
  private var meaning: String {
    get throws { try IndexExpression(database, by: rules).merged(kind, typed) ?? typed }
  }

  private func add(_ ids: [Int64], to found: inout [Int64]) {
    found += ids.filter { !found.contains($0) }
  }

  private func add(_ fit: FacetFit, _ needle: String, to found: inout [Int64]) throws {
    guard let (column, pattern) = fit.condition(needle: needle, kind: kind) else { return }
    try addValues(where: "\(column) LIKE ?", pattern, to: &found)
  }

  /// Koreans whose family name sounds like the first word, and whose given name begins like the
  /// others; the archive may have only their Hangul names.
  private func addKoreanNames(to found: inout [Int64]) throws {
    guard kind == .person, let sound = rules.koreanBeginning(FacetKey.words(of: typed)) else {
      return
    }
    try addValues(where: "key LIKE ?", sound + "_%", to: &found)
  }

  private func addValues(
    where condition: String, _ pattern: String, to found: inout [Int64]
  ) throws {
    guard found.count < limit else { return }
    let statement = try database.cachedStatement(
      sql: "SELECT id, articles FROM facet WHERE kind = ? AND articles > 0 AND \(condition)")
    add(
      try most(try Row.fetchCursor(statement, arguments: [kind.code, pattern])), to: &found)
  }

  /// The values that have one of these names, in any spelling.
  private func named(_ names: [String], limit: Int) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: "SELECT id, articles FROM (\(IndexExpression.facetsOfName))")
    return try names.flatMap { name in
      let base = FacetName(kind, name, by: rules).base
      return try most(try Row.fetchCursor(statement, arguments: [kind.code, base]))
    }
  }

  /// The values with the most articles, without those that have none in the result.
  private func most(_ rows: RowCursor) throws -> [Int64] {
    var best = RankedFacets(limit: limit)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let articles: Int = if let tally { tally[id] } else { row[1] }
      if articles > 0 { best.insert(id, articles: articles) }
    }
    return best.ids
  }
}
