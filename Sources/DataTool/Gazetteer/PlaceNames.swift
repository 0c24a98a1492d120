import Entities
import ReaderModel

/// Peoples, capitals, cities and regions.
struct PlaceNames {
  /// Most reliable first: demonyms, capitals, cities of 200,000 people or more, regions, other
  /// cities.
  let phrases: [GazetteerBuilder.Phrase]

  /// Reads the lists of `folder`; throws for a country not in `codes`.
  init(folder: String, leftOut: LeftOut, codes: Set<String>) throws(ListError) {
    let demonyms = try Self.named("demonyms.tsv", in: folder, codes).map { name, code in
      GazetteerBuilder.Phrase(name, kind: "demonym", code: code)
    }
    let capitals = try Self.named("capitals.tsv", in: folder, codes).map { name, code in
      GazetteerBuilder.Phrase(
        name, kind: "city", code: code, population: 500_000, flags: ["capital"])
    }
    let regions = try Self.named("regions.tsv", in: folder, codes).map { name, code in
      GazetteerBuilder.Phrase(name, kind: "region", code: code, flags: ["weak"])
    }.filter { !leftOut.regions.contains($0.text) }
    let cities = try Self.cities(in: folder, codes).filter {
      !leftOut.cities.contains($0.text) && $0.text.count > 2
    }
    phrases =
      demonyms + capitals + cities.filter { $0.population >= 200_000 } + regions
      + cities.filter { $0.population < 200_000 }
  }

  /// Each name with each of its countries; nil for none.
  private static func named(
    _ name: String, in folder: String, _ codes: Set<String>
  ) throws(ListError) -> [(name: String, code: String?)] {
    let list = try ListFile(name, in: folder, columns: ["countries", "names"])
    try list.check(
      wordsOf: "countries", areAmong: codes.union(["-"]), path: "\(folder)/\(name)")
    return list.rows.flatMap { row in
      let codes = row.words("countries").map { $0 == "-" ? nil : $0 }
      return row.values("names").flatMap { name in codes.map { (name, $0) } }
    }
  }

  private static func cities(
    in folder: String, _ codes: Set<String>
  ) throws(ListError) -> [GazetteerBuilder.Phrase] {
    let name = "cities.tsv"
    let list = try ListFile(name, in: folder, columns: ["name", "country", "thousands"])
    try list.check("country", isOneOf: codes, path: "\(folder)/\(name)")
    var cities: [GazetteerBuilder.Phrase] = []
    for row in list.rows {
      guard let thousands = Int(row["thousands"]) else {
        throw .badValue(
          row["thousands"], column: "thousands", path: "\(folder)/\(name)", line: row.line)
      }
      cities.append(
        .init(row["name"], kind: "city", code: row["country"], population: 1000 * thousands))
    }
    return cities
  }
}
