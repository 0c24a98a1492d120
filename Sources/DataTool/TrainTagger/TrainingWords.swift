import ReaderModel

/// English words for the training, from `words.tsv`.
struct TrainingWords {
  /// Words before names of places.
  let locatives: [String]
  /// Verbs after names of persons.
  let speechVerbs: [String]
  /// Holders of offices.
  let officeHolders: Set<String>
  /// Portfolios of offices.
  let officeFields: Set<String>
  /// Countries whose names also mean persons or things.
  let unclearCountries: Set<String>
  /// Words that title case leaves in lower case.
  let smallWords: Set<String>

  /// Reads `words.tsv` of `folder`, `Data/tagger/sources`.
  init(folder: String) throws(ListError) {
    let list = try ListFile("words.tsv", in: folder, columns: ["use", "words"])
    try list.check(
      "use", isOneOf: ["locative", "speech", "holder", "field", "unclear", "small"],
      path: "\(folder)/words.tsv")
    var words: [String: [String]] = [:]
    for row in list.rows {
      words[row["use"], default: []] += row.values("words")
    }
    locatives = words["locative"] ?? []
    speechVerbs = words["speech"] ?? []
    officeHolders = Set(words["holder"] ?? [])
    officeFields = Set(words["field"] ?? [])
    unclearCountries = Set(words["unclear"] ?? [])
    smallWords = Set(words["small"] ?? [])
  }
}
