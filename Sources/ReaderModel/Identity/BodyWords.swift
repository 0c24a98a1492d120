/// General words, which names of any country's bodies consist of.
struct BodyWords {
  private let links: Set<String>
  private let banks: Set<[String]>
  private let heads: Set<String>
  /// General words, each with the form that represents all of its spellings.
  private let forms: [String: String]
  /// The keys of general names that consist of other words.
  private let names: [String: String]
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/bodies.tsv` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let list = try UseList(
      "identity/bodies.tsv", in: dataFolder, known: ["word", "head", "bank", "link", "name"])
    checksum = list.checksum
    links = list.words("link")
    banks = Set(list.rows("bank").map { $0.words("words") })
    heads = list.words("head")
    forms = list.forms("word")
    var names: [String: String] = [:]
    for row in list.rows("name") {
      for other in row.values("words") { names[FacetKey.squashed(other)] = row["means"] }
    }
    self.names = names
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
