import ReaderModel

/// Words of English that the training knows, from `words.tsv`.
struct TrainingWords {
  /// Words before names of places.
  let locatives: [String]
  /// Verbs behind names of persons.
  let speechVerbs: [String]
  /// Who holds an office.
  let officeHolders: Set<String>
  /// What an office is for.
  let officeFields: Set<String>
  /// Countries that are persons or things as well.
  let unclearCountries: Set<String>
  /// Words that headlines in title case write small.
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
