import ArgumentParser
import Foundation
import Entities
import ReaderModel

/// Builds `Data/gazetteer/gazetteer.bin` from the lists written for the project and the open ones.
struct BuildGazetteer: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build-gazetteer",
    abstract: "Build the gazetteer of countries, places, bodies and names.")

  @Option(help: "Folder with CLDR territories, ISO codes and GeoNames cities.")
  var sources = "../shared/gazetteers"

  @Option(help: "Folder with demonyms, regions, capitals and names of persons.")
  var lists = "../shared/corpora/ner/gazetteer"

  @Option(help: "Folder that holds sources/ and gets gazetteer.bin.")
  var output = "Data/gazetteer"

  /// First-level divisions whose names are words of the language before they are places.
  private static let vagueRegions: Set<String> = Set(
    ("Western Northern Eastern Southern Central North South East West Centre Center North-East North-West South-East "
      + "South-West Northeast Northwest Southeast Southwest Midlands Capital Federal Union Coast Littoral Plateau "
      + "Savannah Delta Rivers River Lakes Unity Upper Lower Bay Islands Highlands Mountain Mountains Littoral Est Ouest Nord "
      + "Sud Centro Norte Sur Este Oeste Libertador Independencia Borders Oriental Occidental Maritime Metropolitan Port "
      + "National District Distrito Victoria Mary Saint George Paul David Peter John Andrew Ana Elias Piura Major White "
      + "Kremlin Pentagon Cross Gold Benson Hama Man Marie Moscow Westminster Whitehall Bath Reading Down Barking Mid")
      .split(separator: " ").map(String.init)
  ).union([
    "Southern District", "Northern District", "Eastern District", "Western District",
    "Central District", "White House", "Downing Street", "Capitol Hill",
  ])

  func run() throws {
    let personNames = try personNames()
    let countries = try CountryTable(
      sources: sources, notForeign: Set(personNames.map { $0.text.lowercased() }))
    var builder = GazetteerBuilder(countries: countries.rows)
    for file in ["names.tsv", "organisations.tsv", "people.tsv", "foreign.tsv"] {
      for phrase in try curated("\(output)/sources/\(file)") { builder.add(phrase) }
    }
    for phrase in countries.phrases { builder.add(phrase) }
    for phrase in try places() { builder.add(phrase) }
    for phrase in personNames { builder.add(phrase) }
    let file = builder.file()
    try file.write(to: URL(fileURLWithPath: "\(output)/gazetteer.bin"))
    print("\(builder.count) phrases and beginnings, \(file.count) bytes")
  }

  /// Lines `kind, country, flags, phrase|phrase` of a list in `Data`. A city that is listed there is
  /// a well-known one.
  private func curated(_ path: String) throws -> [GazetteerBuilder.Phrase] {
    try TabbedFile(path).rows.flatMap { row -> [GazetteerBuilder.Phrase] in
      guard row.count == 4 else { return [] }
      let flags = Set(row[2].split(separator: ",").map(String.init))
      return row[3].split(separator: "|").map {
        .init(
          String($0), kind: row[0], code: row[1] == "-" ? nil : row[1],
          population: row[0] == "city" ? 500_000 : 0, flags: flags)
      }
    }
  }

  /// Demonyms, capitals, cities and regions, the surest first.
  private func places() throws -> [GazetteerBuilder.Phrase] {
    let demonyms = try TabbedFile("\(lists)/demonyms.tsv").rows.filter {
      $0.count > 1 && $0[1] != "-"
    }
    let capitals = try TabbedFile("\(lists)/capitals.tsv").rows.filter { $0.count > 1 }
    let regions = try TabbedFile("\(lists)/regions.tsv").rows.filter {
      $0.count > 1 && !Self.vagueRegions.contains($0[0])
    }
    let cities = try CityTable("\(sources)/cities15000.tsv").phrases
    let seats: Set<String> = ["capital"]
    return demonyms.map { .init($0[0], kind: "demonym", code: $0[1]) }
      + capitals.map {
        .init($0[0], kind: "city", code: $0[1], population: 500_000, flags: seats)
      }
      + cities.filter { $0.population >= 200_000 }
      + regions.map {
        .init($0[0], kind: "region", code: $0[1] == "-" ? nil : $0[1], flags: ["weak"])
      }
      + cities.filter { $0.population < 200_000 }
  }

  private func personNames() throws -> [GazetteerBuilder.Phrase] {
    try ["given": "given_names", "surname": "surnames"].sorted(by: { $0.key < $1.key })
      .flatMap { kind, file in
        try TabbedFile("\(lists)/\(file).tsv").rows.compactMap { row in
          row.first.map { .init($0, kind: kind) }
        }
      }
  }
}
