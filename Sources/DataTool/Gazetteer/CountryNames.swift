import Foundation
import Entities
import ReaderModel

/// The countries, their usual English names, and their names in other languages.
struct CountryNames {
  /// Codes and usual English names in the order of the codes.
  let table: [(code: String, name: String)]
  /// Names and official names, English ones first.
  let phrases: [GazetteerBuilder.Phrase]

  /// Reads `usual-names.tsv`, `official-names.tsv` and `countries.tsv` of `folder`.
  ///
  /// Names in other languages that are English words or in `persons` (lower case) are left out.
  init(folder: String, leftOut: LeftOut, persons: Set<String>) throws(ListError) {
    let usual = Dictionary(
      try ListFile("usual-names.tsv", in: folder, columns: ["country", "name"]).rows
        .map { ($0["country"], $0["name"]) }, uniquingKeysWith: { first, _ in first })
    let official = try ListFile("official-names.tsv", in: folder, columns: ["country", "names"])
    let names = try ListFile(
      "countries.tsv", in: folder, columns: ["language", "country", "name"]
    ).rows.map { (language: $0["language"], code: $0["country"], name: $0["name"]) }
    let english = Dictionary(
      names.filter { $0.language == "en" }.map { ($0.code, $0.name) },
      uniquingKeysWith: { first, _ in first })
    let codes = Set(english.keys).subtracting(leftOut.territories).union(usual.keys)
    table = codes.sorted().map { code in
      (code, usual[code] ?? Self.plain(english[code] ?? code))
    }
    var phrases = table.map { GazetteerBuilder.Phrase($0.name, kind: "country", code: $0.code) }
    for row in official.rows {
      for name in row.values("names") {
        phrases.append(.init(name, kind: "country", code: row["country"], flags: ["alias"]))
      }
    }
    let stopped = persons.union(leftOut.foreignNames)
    for (language, code, name) in names
    where codes.contains(code) && name.count > (language == "ko" ? 1 : 3) && !name.contains("(")
      && (language == "en" || !stopped.contains(name.lowercased()))
    {
      phrases.append(.init(Self.plain(name), kind: "country", code: code, flags: ["alias"]))
    }
    self.phrases = phrases
  }

  private static func plain(_ name: String) -> String {
    name.replacingOccurrences(of: " & ", with: " and ").replacingOccurrences(of: "’", with: "'")
  }
}
