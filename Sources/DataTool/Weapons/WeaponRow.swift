/// One name of a weapon, as a line of the catalogue.
struct WeaponRow {
  var name: String
  var system: String
  var category: String
  var country: String
  var needsEvidence: Bool

  /// Letters and digits only, in lower case: names with the same key are the same.
  var key: String { Self.key(of: name) }

  /// The key of a name.
  static func key(of name: String) -> String {
    name.filter { $0.isLetter || $0.isNumber }.lowercased()
  }

  /// Whether this spelling is preferred to `other`: first one that needs no evidence, then one
  /// without a hyphen.
  func isBetter(than other: WeaponRow) -> Bool {
    if needsEvidence != other.needsEvidence { return !needsEvidence }
    return !needsEvidence && other.name.contains("-") && !name.contains("-")
  }

  /// The five columns.
  var line: String {
    [name, system, category, country, needsEvidence ? "?" : ""].joined(separator: "\t")
  }
}
