import Entities
import ReaderModel

/// A list of names written for the project.
struct CuratedNames {
  private static let kinds: Set<String> = [
    "country", "demonym", "metonym", "city", "region", "adjective", "organisation", "event",
    "shield", "person", "given", "surname",
  ]
  private static let flags: Set<String> = ["acronym", "weak", "capital", "alias", "shared", "-"]

  /// The phrases in the order of the list. Its cities count as well known.
  let phrases: [GazetteerBuilder.Phrase]

  /// Reads `name` of `folder`; throws for a country not in `codes`.
  init(_ name: String, in folder: String, codes: Set<String>) throws(ListError) {
    let path = "\(folder)/\(name)"
    let list = try ListFile(name, in: folder, columns: ["kind", "country", "flags", "phrases"])
    try list.check("kind", isOneOf: Self.kinds, path: path)
    try list.check("country", isOneOf: codes.union(["-"]), path: path)
    try list.check(wordsOf: "flags", areAmong: Self.flags, path: path)
    phrases = list.rows.flatMap { row in
      let kind = row["kind"]
      let code = row["country"]
      let flags = Set(row.words("flags"))
      return row.values("phrases").map { phrase in
        GazetteerBuilder.Phrase(
          phrase, kind: kind, code: code == "-" ? nil : code,
          population: kind == "city" ? 500_000 : 0, flags: flags)
      }
    }
  }
}
