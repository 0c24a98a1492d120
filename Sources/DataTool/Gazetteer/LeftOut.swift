import ReaderModel

/// What other lists have and the gazetteer does not take, from `left-out.tsv`.
struct LeftOut {
  /// Codes that stand for no country.
  let territories: Set<String>
  /// Names of countries in other languages that are English words; lower case.
  let foreignNames: Set<String>
  /// Names of regions that are words or names of persons before they are regions.
  let regions: Set<String>
  /// The same of cities.
  let cities: Set<String>

  /// Reads `left-out.tsv` of `folder`.
  init(folder: String) throws(ListError) {
    let list = try ListFile("left-out.tsv", in: folder, columns: ["kind", "names"])
    try list.check(
      "kind", isOneOf: ["territory", "foreign", "region", "city"], path: "\(folder)/left-out.tsv")
    var names: [String: Set<String>] = [:]
    for row in list.rows { names[row["kind"], default: []].formUnion(row.values("names")) }
    territories = names["territory"] ?? []
    foreignNames = names["foreign"] ?? []
    regions = names["region"] ?? []
    cities = names["city"] ?? []
  }
}
