/// Names that mean one person or body and that no rule of spelling joins.
struct KnownNames {
  /// The names of each; the first is the one that is shown.
  private let rows: [[String]]
  /// Changes whenever the file does.
  let checksum: UInt64

  /// Reads `identity/NAME.tsv` in `dataFolder`.
  init(_ name: String, dataFolder: String) throws(ListError) {
    let file = try ListFile("identity/\(name).tsv", in: dataFolder, columns: ["names"])
    checksum = file.checksum
    rows = file.rows.map { $0.values("names") }
  }

  /// The names as keys, each with the first name of its row.
  func table(key: (String) -> String) -> [String: String] {
    var table: [String: String] = [:]
    for names in rows {
      guard let shown = names.first else { continue }
      for name in names {
        let key = key(name)
        if !key.isEmpty { table[key] = shown }
      }
    }
    return table
  }
}
