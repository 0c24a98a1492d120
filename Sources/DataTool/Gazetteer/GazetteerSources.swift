import Foundation
import ReaderModel

/// The lists that the gazetteer is built from, the surest first.
struct GazetteerSources {
  private let countries: [(code: String, name: String)]
  private let phrases: [GazetteerBuilder.Phrase]

  /// Reads the lists of `folder`, `Data/gazetteer/sources`.
  init(folder: String) throws {
    let leftOut = try LeftOut(folder: folder)
    let persons =
      try Self.personNames("given-names.tsv", kind: "given", in: folder)
      + Self.personNames("family-names.tsv", kind: "surname", in: folder)
    let countries = try CountryNames(
      folder: folder, leftOut: leftOut, persons: Set(persons.map { $0.text.lowercased() }))
    self.countries = countries.table
    var phrases: [GazetteerBuilder.Phrase] = []
    for name in ["names.tsv", "organisations.tsv", "people.tsv", "foreign.tsv"] {
      phrases += try Self.curated(name, in: folder)
    }
    phrases += countries.phrases
    phrases += try Self.places(in: folder, leftOut)
    self.phrases = phrases + persons
  }

  /// The gazetteer file, and how many phrases and beginnings of phrases it holds.
  func built() -> (file: Data, count: Int) {
    var builder = GazetteerBuilder(countries: countries)
    for phrase in phrases { builder.add(phrase) }
    return (builder.file(), builder.count)
  }

  /// The phrases of a list written for the project. A city there is a well-known one.
  private static func curated(
    _ name: String, in folder: String
  ) throws -> [GazetteerBuilder.Phrase] {
    let list = try ListFile(name, in: folder, columns: ["kind", "country", "flags", "phrases"])
    return list.rows.flatMap { row -> [GazetteerBuilder.Phrase] in
      let kind = row["kind"]
      let flags = Set(row["flags"].split(separator: ",").map(String.init))
      return row.values("phrases").map {
        GazetteerBuilder.Phrase(
          $0, kind: kind, code: code(of: row), population: kind == "city" ? 500_000 : 0,
          flags: flags)
      }
    }
  }

  /// Demonyms, capitals, cities and regions, the surest first.
  private static func places(
    in folder: String, _ leftOut: LeftOut
  ) throws -> [GazetteerBuilder.Phrase] {
    let demonyms = try named("demonyms.tsv", in: folder) { .init($0, kind: "demonym", code: $1) }
    let capitals = try named("capitals.tsv", in: folder) {
      .init($0, kind: "city", code: $1, population: 500_000, flags: ["capital"])
    }
    let regions = try named("regions.tsv", in: folder) {
      .init($0, kind: "region", code: $1, flags: ["weak"])
    }.filter { !leftOut.regions.contains($0.text) }
    let cities = try ListFile(
      "cities.tsv", in: folder, columns: ["name", "country", "thousands"]
    ).rows.compactMap { row -> GazetteerBuilder.Phrase? in
      let name = row["name"]
      guard !leftOut.cities.contains(name), name.count > 2 else { return nil }
      return .init(
        name, kind: "city", code: code(of: row), population: 1000 * (Int(row["thousands"]) ?? 0))
    }
    return demonyms + capitals + cities.filter { $0.population >= 200_000 } + regions
      + cities.filter { $0.population < 200_000 }
  }

  /// A phrase for each country of each name of a list.
  private static func named(
    _ name: String, in folder: String, phrase: (String, String?) -> GazetteerBuilder.Phrase
  ) throws -> [GazetteerBuilder.Phrase] {
    try ListFile(name, in: folder, columns: ["countries", "names"]).rows.flatMap { row in
      row.values("names").flatMap { name in
        row.words("countries").map { phrase(name, $0 == "-" ? nil : $0) }
      }
    }
  }

  private static func personNames(
    _ name: String, kind: String, in folder: String
  ) throws -> [GazetteerBuilder.Phrase] {
    try ListFile(name, in: folder, columns: ["names"]).rows.flatMap { row in
      row.values("names").map { .init($0, kind: kind) }
    }
  }

  private static func code(of row: ListFile.Row) -> String? {
    row["country"] == "-" ? nil : row["country"]
  }
}
