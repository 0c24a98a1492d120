/// Variants of given names, in several spellings or related languages.
struct GivenNames {
  /// A given name in all its variants.
  struct Variants {
    /// The key of all its variants.
    let key: String
    /// Whether names with it are usually transliterated from Cyrillic.
    let isSlavic: Bool
  }

  private let table: [String: Variants]
  /// The checksum of the file.
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

  /// The name that `word` (folded) is a variant of; nil if it is not listed.
  func variants(of word: String) -> Variants? { table[word] }
}
