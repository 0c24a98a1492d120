import ReaderModel

/// Names listed by hand in `names.tsv`.
struct KnownNames {
  /// Organisations whose names rarely mean anything else.
  let organisations: [String]
  /// Organisations whose names have another common meaning.
  let perhapsOrganisations: [String]
  /// Acronyms that name no person, organisation or place.
  let acronyms: [String]

  /// Reads `names.tsv` of `folder`, `Data/tagger/sources`.
  init(folder: String) throws(ListError) {
    let list = try ListFile("names.tsv", in: folder, columns: ["use", "names"])
    try list.check(
      "use", isOneOf: ["organisation", "perhaps organisation", "acronym"],
      path: "\(folder)/names.tsv")
    var names: [String: [String]] = [:]
    for row in list.rows {
      names[row["use"], default: []] += row.values("names")
    }
    organisations = names["organisation"] ?? []
    perhapsOrganisations = names["perhaps organisation"] ?? []
    acronyms = names["acronym"] ?? []
  }
}
