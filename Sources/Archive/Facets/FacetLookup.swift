import GRDB
import ReaderModel

/// Finds the values of a facet that typed text may mean, likeliest first.
///
/// The order is: a country by its code or another name; the value itself, under any spelling or a
/// name merged into it; a kind of weapon; a word of the name, its initials (`KAI`), or the beginning
/// of a word (``FacetFit``); other known names and sounds with this beginning (`north atl` for NATO,
/// `lee` for 이종호); all words in any order; weapons of a kind; any part of the name. Scattered
/// letters count only if nothing else fits, and only if they are close together. Among equal fits,
/// values with more articles come first.
struct FacetLookup {
  let kind: Facet.Kind
  /// The typed text; has at least one letter.
  let typed: String
  /// The countries that the text is a code or a name of.
  let countries: [CountryCode]
  /// The counts of a result; nil to use those of the whole archive.
  let tally: FacetTally?
  let limit: Int
  let database: Database
  let rules: IdentityRules

  /// The row IDs of the values, at most ``limit``.
  func ids() throws -> [Int64] {
    let needle = FacetKey.squashed(typed)
    var found: [Int64] = []
    add(try meantCountries(), to: &found)
    try add(.code, needle, to: &found)
    add(try named([meaning], limit: limit), to: &found)
    let kinds = kind == .weapon && needle.count > 2 ? rules.weapons.kinds(beginning: needle) : []
    add(try rows(of: .weaponKind, keys: kinds.map(FacetKey.squashed)), to: &found)
    try add(.word, needle, to: &found)
    try addInitials(needle, to: &found)
    try addSystem(to: &found)
    try add(.beginning, needle, to: &found)
    add(try named(rules.shownNames(beginning: needle, kind), limit: limit), to: &found)
    try addKoreanNames(to: &found)
    try addWords(to: &found)
    try addWeapons(of: kinds, to: &found)
    try add(.part, needle, to: &found)
    if found.isEmpty, let sound = FacetName(kind, typed, by: rules).sounds.first, sound != needle {
      try add(.part, sound, to: &found)
    }
    if found.isEmpty, kind == .weapon, let base = WeaponKinds.base(of: needle) {
      try add(.word, base, to: &found)
      try add(.beginning, base, to: &found)
    }
    if found.isEmpty, needle.count > 2 {
      try addLetters(needle, to: &found)
    }
    return Array(found.prefix(limit))
  }

  private func meantCountries() throws -> [Int64] {
    kind == .country ? try rows(of: .country, keys: countries.map(\.rawValue)) : []
  }

  /// The values with these keys that the result has, in this order.
  private func rows(of kind: Facet.Kind, keys: [String]) throws -> [Int64] {
    let statement = try database.cachedStatement(
      sql: "SELECT id, articles FROM facet WHERE kind = ? AND key = ?")
    return try keys.flatMap { key in
      try most(try Row.fetchCursor(statement, arguments: [kind.code, key]))
    }
  }

  /// The typed name, or what rulings merged it into.
  private var meaning: String {
    get throws { try IndexExpression(database, by: rules).merged(kind, typed) ?? typed }
  }

  func add(_ ids: [Int64], to found: inout [Int64]) {
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

  func addValues(
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
  func most(_ rows: some Cursor<Row>) throws -> [Int64] {
    var best = RankedFacets(limit: limit)
    while let row = try rows.next() {
      let id: Int64 = row[0]
      let articles: Int = if let tally { tally[id] } else { row[1] }
      if articles > 0 { best.insert(id, articles: articles) }
    }
    return best.ids
  }
}
