/// Extracts given names and family names.
struct PersonExtract {
  private static let sources = ["census": "US Census 1990", "faker": "Faker 40.54.0"]

  private let given: [[String]]
  private let family: [[String]]

  /// Reads `given_names.tsv` and `surnames.tsv`.
  init(_ originals: Originals) throws {
    given = try originals.rows("given_names.tsv")
    family = try originals.rows("surnames.tsv")
  }

  /// Writes `given-names.tsv` and `family-names.tsv`.
  func write(to folder: String) throws {
    try Self.write(given, "Given names", to: "\(folder)/given-names.tsv")
    try Self.write(family, "Family names", to: "\(folder)/family-names.tsv")
  }

  /// Writes one row for the names of a source that begin with the same two letters.
  private static func write(_ rows: [[String]], _ what: String, to path: String) throws {
    var groups: [String: [String: Set<String>]] = [:]
    for row in rows where row.count > 1 {
      let source = sources[row[1]] ?? row[1]
      groups[source, default: [:]][String(row[0].prefix(2)), default: []].insert(row[0])
    }
    var list = ListText(
      comments: [
        "\(what) in Latin letters: of the US Census 1990 (public domain) and of the providers of Faker",
        "(MIT, see NOTICES.md). Written by `DataTool extract-sources`.",
      ], columns: ["names", "source"])
    for (source, beginnings) in groups.sorted(by: { $0.key > $1.key }) {
      for (_, names) in beginnings.sorted(by: { $0.key < $1.key }) {
        try list.add([names.sorted().joined(separator: "|"), source])
      }
    }
    try list.write(to: path)
  }
}
