/// Extracts names of countries in several languages, and official names.
struct CountryExtract {
  /// Languages whose names of countries may occur unchanged in articles, most reliable first.
  private static let languages = ["en", "pl", "ko", "de", "fr", "es", "it", "uk", "ru", "uz"]

  private let names: [String: [String: String]]
  private let official: [ISOCountry]

  /// Reads `cldr_territories.json` and `iso_3166-1.json`.
  init(_ originals: Originals) throws {
    names = try originals.decoded(
      "cldr_territories.json", as: [String: [String: String]].self)
    official =
      try originals.decoded("iso_3166-1.json", as: [String: [ISOCountry]].self)["3166-1"] ?? []
  }

  /// The codes of all countries of the CLDR.
  var codes: Set<String> { Set((names["en"] ?? [:]).keys) }

  /// Writes `countries.tsv` and `official-names.tsv`.
  func write(to folder: String) throws {
    var list = ListText(
      comments: [
        "Names of countries and territories, of Unicode CLDR 47 (Unicode License v3, see NOTICES.md).",
        "Written by `DataTool extract-sources`.",
      ], columns: ["language", "country", "name", "source"])
    for language in Self.languages {
      for (code, name) in (names[language] ?? [:]).sorted(by: { $0.key < $1.key })
      where code.utf8.count == 2 && code.allSatisfy(\.isLetter) {
        try list.add([language, code, name, "CLDR 47"])
      }
    }
    try list.write(to: "\(folder)/countries.tsv")

    var officials = ListText(
      comments: [
        "Names of countries as ISO 3166-1 has them: facts, looked up in Debian iso-codes 4.15.",
        "Written by `DataTool extract-sources`.",
      ], columns: ["country", "names", "source"])
    for country in official {
      let names = [country.commonName, country.officialName, country.name]
        .compactMap { $0 }.filter { !$0.contains(",") }
      guard !names.isEmpty else { continue }
      try officials.add([country.code, names.joined(separator: "|"), "ISO 3166-1"])
    }
    try officials.write(to: "\(folder)/official-names.tsv")
  }

  private struct ISOCountry: Decodable {
    var code: String
    var name: String
    var commonName: String?
    var officialName: String?

    private enum CodingKeys: String, CodingKey {
      case code = "alpha_2"
      case name
      case commonName = "common_name"
      case officialName = "official_name"
    }
  }
}
