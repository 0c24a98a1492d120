/// A list of `Data/identity` whose rows say what their words are used for, and which word stands for
/// all of them.
struct UseList {
  /// Changes whenever the file does.
  let checksum: UInt64
  private let uses: [String: [ListFile.Row]]

  /// Reads `name` of `dataFolder`; throws ``ListError/badValue(_:column:path:line:)`` for a row whose
  /// `use` is none of `known`.
  init(_ name: String, in dataFolder: String, known: Set<String>) throws(ListError) {
    let file = try ListFile(name, in: dataFolder, columns: ["use", "words", "means"])
    if let row = file.rows.first(where: { !known.contains($0["use"]) }) {
      throw .badValue(row["use"], column: "use", path: name, line: row.line)
    }
    checksum = file.checksum
    uses = Dictionary(grouping: file.rows) { $0["use"] }
  }

  /// The rows of `use`, in the order of the file.
  func rows(_ use: String) -> [ListFile.Row] { uses[use] ?? [] }

  /// All words of `use`.
  func words(_ use: String) -> Set<String> { Set(rows(use).flatMap { $0.words("words") }) }

  /// The words of `use`, each with the word that stands for its row, or itself.
  func forms(_ use: String) -> [String: String] {
    var forms: [String: String] = [:]
    for row in rows(use) {
      let means = row["means"]
      for word in row.words("words") { forms[word] = means.isEmpty ? word : means }
    }
    return forms
  }
}
