/// One name of a weapon, as a line of the catalogue.
struct WeaponRow {
  var name: String
  var system: String
  var category: String
  var country: String
  var needsEvidence: Bool

  /// Letters and digits alone, in lower case: names with the same key are one.
  var key: String { Self.key(of: name) }

  /// The key of a name.
  static func key(of name: String) -> String {
    name.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  /// Whether this spelling of a name says more than `other`: one that needs no evidence first, then
  /// one that also stands without its hyphen.
  func isBetter(than other: WeaponRow) -> Bool {
    if needsEvidence != other.needsEvidence { return !needsEvidence }
    return !needsEvidence && other.name.contains("-") && !name.contains("-")
  }

  /// The five columns.
  var line: String {
    [name, system, category, country, needsEvidence ? "?" : ""].joined(separator: "\t")
  }
}
