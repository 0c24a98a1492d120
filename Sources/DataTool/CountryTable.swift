import Foundation
import Entities

/// The countries, their usual English names, and their names in other languages.
struct CountryTable {
  private static let usual = [
    "TR": "Turkey", "MM": "Myanmar", "CD": "DR Congo", "CG": "Congo", "HK": "Hong Kong",
    "MO": "Macao", "PS": "Palestine", "BA": "Bosnia and Herzegovina", "CI": "Ivory Coast",
    "CZ": "Czechia", "SU": "Soviet Union", "CS": "Czechoslovakia", "YU": "Yugoslavia",
    "DD": "East Germany",
  ]
  private static let noCountries: Set<String> = [
    "AC", "CP", "CQ", "DG", "EA", "EU", "EZ", "IC", "QO", "TA", "UN", "XA", "XB", "ZZ",
  ]
  /// Languages whose names of countries may stand in an article as they are.
  private static let languages = ["en", "pl", "ko", "de", "fr", "es", "it", "uk", "ru", "uz"]

  /// Codes and names in the order of the codes.
  let rows: [(code: String, name: String)]
  /// Names and official names, English ones first.
  let phrases: [GazetteerBuilder.Phrase]

  /// Reads `cldr_territories.json` and `iso_3166-1.json` of the folder.
  ///
  /// Names in other languages that are English words or in `notForeign` (lower case) are left out.
  init(sources: String, notForeign: Set<String>) throws {
    let cldr = try JSONDecoder().decode(
      [String: [String: String]].self,
      from: Data(contentsOf: URL(fileURLWithPath: "\(sources)/cldr_territories.json")))
    let iso = try JSONDecoder().decode(
      [String: [ISOCountry]].self,
      from: Data(contentsOf: URL(fileURLWithPath: "\(sources)/iso_3166-1.json")))
    let english = cldr["en"] ?? [:]
    let codes = Set(english.keys.filter { $0.count == 2 && $0.allSatisfy(\.isLetter) })
      .subtracting(Self.noCountries).union(Self.usual.keys).sorted()
    rows = codes.map { code in
      (code, Self.usual[code] ?? Self.plain(english[code] ?? code))
    }
    var phrases = rows.map { GazetteerBuilder.Phrase($0.name, kind: "country", code: $0.code) }
    for country in iso["3166-1"] ?? [] {
      for name in [country.commonName, country.officialName, country.name].compactMap({ $0 })
      where !name.contains(",") {
        phrases.append(.init(name, kind: "country", code: country.code, flags: ["alias"]))
      }
    }
    let stopped = notForeign.union(["island", "granada", "man", "santa elena"])
    for language in Self.languages {
      for (code, name) in (cldr[language] ?? [:]).sorted(by: { $0.key < $1.key })
      where codes.contains(code) && name.count > (language == "ko" ? 1 : 3) && !name.contains("(")
        && (language == "en" || !stopped.contains(name.lowercased()))
      {
        phrases.append(.init(Self.plain(name), kind: "country", code: code, flags: ["alias"]))
      }
    }
    self.phrases = phrases
  }

  private static func plain(_ name: String) -> String {
    name.replacingOccurrences(of: " & ", with: " and ").replacingOccurrences(of: "’", with: "'")
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
