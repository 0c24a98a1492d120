/// Given names that are one name in several spellings or in neighbouring languages.
struct GivenNames {
  /// What the variants of a given name share.
  struct Variants {
    /// The same for all of them.
    let key: String
    /// Whoever bears it has a name that is transliterated from Cyrillic, as a rule.
    let isSlavic: Bool
  }

  private let table: [String: Variants]
  /// Changes whenever the file does.
  let checksum: UInt64

  /// Reads `identity/given-names.tsv` in `dataFolder`; a name in two rows belongs to the later one.
  init(dataFolder: String) throws(ListError) {
    let file = try ListFile(
      "identity/given-names.tsv", in: dataFolder, columns: ["origin", "names"])
    checksum = file.checksum
    var table: [String: Variants] = [:]
    for row in file.rows {
      let names = row.words("names").map(FacetKey.squashed)
      guard let key = names.first, table[key] == nil else { continue }
      let variants = Variants(key: key, isSlavic: row["origin"] == "slavic")
      for name in names { table[name] = variants }
    }
    self.table = table
  }

  /// The name of which `word` (folded) is a variant; nil when it has no other spelling here.
  func variants(of word: String) -> Variants? { table[word] }
}
