/// One name of a weapon, as a line of the catalogue.
struct WeaponRow {
  var name: String
  var system: String
  var category: String
  var country: String
  var needsEvidence: Bool

  /// Letters and digits alone, in lower case: names with the same key are one.
  var key: String { name.filter { $0.isLetter || $0.isNumber }.lowercased() }

  /// The five columns.
  var line: String {
    [name, system, category, country, needsEvidence ? "?" : ""].joined(separator: "\t")
  }
}
