import ReaderModel

/// How to read the table of systems, from `table-words.tsv`.
struct DesignationWords {
  /// Classes by a word in the name of a system; the first that is found gives the class.
  let classes: [(word: String, category: String)]
  /// Words of systems that are left out.
  let leftOut: [String]
  /// Letters before a number that make no designation.
  let civil: Set<String>

  init(folder: String) throws(ListError) {
    let rows = try ListFile("table-words.tsv", in: folder, columns: ["use", "words"]).rows
    var classes: [(word: String, category: String)] = []
    var leftOut: [String] = []
    var civil: Set<String> = []
    for row in rows {
      switch row["use"] {
      case "left out": leftOut += row.values("words")
      case "no designation": civil.formUnion(row.values("words"))
      case let category: classes += row.values("words").map { ($0, category) }
      }
    }
    self.classes = classes
    self.leftOut = leftOut
    self.civil = civil
  }
}
