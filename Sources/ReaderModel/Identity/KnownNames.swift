/// Listed names of one person or organisation that no spelling rule can join.
struct KnownNames {
  /// One row of names each; the first is the display name.
  private let rows: [[String]]
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/NAME.tsv` in `dataFolder`.
  init(_ name: String, dataFolder: String) throws(ListError) {
    let file = try ListFile("identity/\(name).tsv", in: dataFolder, columns: ["names"])
    checksum = file.checksum
    rows = file.rows.map { $0.values("names") }
  }

  /// Maps the key of every name to its display name.
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
