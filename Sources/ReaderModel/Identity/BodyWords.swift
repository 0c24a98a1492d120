/// General words, which names of any country's bodies consist of.
struct BodyWords {
  private var links: Set<String> = []
  private var banks: Set<[String]> = []
  private var heads: Set<String> = []
  /// General words, each with the form that represents all of its spellings.
  private var forms: [String: String] = [:]
  /// The keys of general names that consist of other words.
  private var names: [String: String] = [:]
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/bodies.tsv` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let name = "identity/bodies.tsv"
    let file = try ListFile(name, in: dataFolder, columns: ["use", "words", "means"])
    checksum = file.checksum
    for row in file.rows {
      let words = row.words("words")
      let means = row["means"]
      switch row["use"] {
      case "word": for word in words { forms[word] = means.isEmpty ? word : means }
      case "head": heads.formUnion(words)
      case "bank": banks.insert(words)
      case "link": links.formUnion(words)
      case "name":
        for other in row.values("words") { names[FacetKey.squashed(other)] = means }
      default: throw .badValue(row["use"], column: "use", path: name, line: row.line)
      }
    }
  }

  /// The key of a name that may be any country's body; nil if a word of it is not general.
  func general(_ words: [FacetKey.NameWord]) -> String? {
    names[words.map(\.joined).joined()] ?? general(words.flatMap(\.parts))
  }

  /// The words without links such as `of`, sorted; nil if one is not general.
  private func general(_ words: [String]) -> String? {
    var found: [String] = []
    for word in words where !links.contains(word) {
      guard let form = forms[word] else { return nil }
      found.append(form)
    }
    guard found.contains(where: heads.contains) || banks.contains(found) else { return nil }
    if found.contains("defense") { found.removeAll { $0 == "national" } }
    if found.contains("foreign") { found.removeAll { $0 == "affairs" || $0 == "office" } }
    return Set(found).sorted().joined()
  }
}
