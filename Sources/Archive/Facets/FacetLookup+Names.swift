import GRDB
import ReaderModel

/// The fits that SQL can only approximate: the name decides.
extension FacetLookup {
  /// The most words that are looked for in any order.
  private static let mostWords = 5

  /// Values whose words begin with the typed letters: `kai` for Korea Aerospace Industries.
  func addInitials(_ needle: String, to found: inout [Int64]) throws {
    guard (2...8).contains(needle.count), needle.allSatisfy({ $0.isASCII && $0.isLetter }) else {
      return
    }
    let pattern = needle.map { "\($0)%" }.joined(separator: " ")
    try addValues(named: [pattern], in: "name", to: &found) {
      FacetFit.isInitials(needle, of: FacetKey.words(of: $0).flatMap(\.parts))
    }
  }

  /// Values that have all typed words, whole or begun, in any order.
  func addWords(to found: inout [Int64]) throws {
    let words = FacetKey.words(of: typed).map(\.joined)
    guard (2...Self.mostWords).contains(words.count) else { return }
    try addValues(named: words.map { "%\($0)%" }, in: "coalesce(folded, key)", to: &found) { name in
      let own = FacetKey.words(of: name).flatMap { [$0.joined] + $0.parts }
      return words.allSatisfy { word in own.contains { $0.hasPrefix(word) } }
    }
  }

  /// Weapons that the catalogue calls the same as the typed name: `M1 Abrams` for `m1a2`.
  func addSystem(to found: inout [Int64]) throws {
    guard kind == .weapon, let system = rules.weapons.system(of: typed) else { return }
    try addValues(named: ["%"], in: "name", to: &found) { rules.weapons.system(of: $0) == system }
  }

  /// Weapons of these kinds.
  func addWeapons(of kinds: [String], to found: inout [Int64]) throws {
    guard !kinds.isEmpty else { return }
    try addValues(named: ["%"], in: "name", to: &found) {
      rules.weapons.kind(of: $0).map(kinds.contains) == true
    }
  }

  /// Values that have the typed letters in this order, close together.
  func addLetters(_ needle: String, to found: inout [Int64]) throws {
    let pattern = "%" + needle.map { "\($0)%" }.joined()
    try addValues(named: [pattern], in: "coalesce(folded, key)", to: &found) {
      FacetFit.isCompact(needle, in: FacetKey.words(of: $0).flatMap(\.parts))
    }
  }

  /// Values whose `column` is like all patterns and whose name passes `isFit`.
  private func addValues(
    named patterns: [String], in column: String, to found: inout [Int64],
    if isFit: @escaping (String) -> Bool
  ) throws {
    guard found.count < limit else { return }
    let conditions = patterns.map { _ in " AND \(column) LIKE ?" }.joined()
    let statement = try database.cachedStatement(
      sql: "SELECT id, articles, name FROM facet WHERE kind = ? AND articles > 0\(conditions)")
    let rows = try Row.fetchCursor(
      statement, arguments: [kind.code] + StatementArguments(patterns))
    add(try most(rows.filter { isFit($0[2]) }), to: &found)
  }
}
