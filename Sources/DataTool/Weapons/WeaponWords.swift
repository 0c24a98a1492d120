import Entities
import ReaderModel

/// Words for the lists of weapons, from `words.tsv`.
struct WeaponWords {
  /// Generic words, which don't show that two names mean one system.
  let generic: Set<String>
  /// Classes by a word in the name of a system; the first match gives the class.
  let classes: [(word: String, category: String)]
  /// Words of systems to leave out.
  let leftOut: [String]
  /// Letters before a number that don't make a designation.
  let civil: Set<String>

  /// Reads `words.tsv` of `folder`, `Data/weapons/sources`.
  init(folder: String) throws(ListError) {
    let rows = try ListFile("words.tsv", in: folder, columns: ["use", "words"]).rows
    var classes: [(word: String, category: String)] = []
    var leftOut: [String] = []
    var civil: Set<String> = []
    var generic: Set<String> = []
    for row in rows {
      switch row["use"] {
      case "left out": leftOut += row.values("words")
      case "generic": generic.formUnion(row.values("words"))
      case "no designation": civil.formUnion(row.values("words"))
      case let category: classes += row.values("words").map { ($0, category) }
      }
    }
    self.classes = classes
    self.leftOut = leftOut
    self.civil = civil
    self.generic = generic
  }
}
