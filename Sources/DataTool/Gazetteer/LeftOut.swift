import ReaderModel

/// Entries of other lists that the gazetteer leaves out, from `left-out.tsv`.
struct LeftOut {
  /// Codes that are not countries.
  let territories: Set<String>
  /// Names of countries in other languages that are English words; lower case.
  let foreignNames: Set<String>
  /// Names of regions that are more often words or names of persons.
  let regions: Set<String>
  /// Names of cities that are more often words or names of persons.
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
