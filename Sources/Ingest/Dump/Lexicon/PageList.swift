import ReaderModel

/// A file of `Data/pages`: phrases, in lists that its rows name.
struct PageList {
  private let path: String
  private var lists: [String: [String]] = [:]
  private var lines: [String: Int] = [:]

  /// Reads `name` (`furniture`) of the data folder.
  init(_ name: String, in folder: String) throws(ListError) {
    let file = try ListFile(
      "pages/\(name).tsv", in: folder, columns: ["list", "language", "phrases"])
    path = "\(folder)/pages/\(name).tsv"
    for row in file.rows {
      lists[row["list"], default: []] += row.values("phrases")
      lines[row["list"]] = row.line
    }
  }

  /// The phrases of `list` in the order of the file; each list can be taken once.
  mutating func take(_ list: String) throws(ListError) -> [String] {
    guard let phrases = lists.removeValue(forKey: list) else {
      throw .missingRow(list, path: path)
    }
    return phrases
  }

  /// The same, to be found among words.
  mutating func phrases(_ list: String) throws(ListError) -> PhraseSet {
    PhraseSet(try take(list))
  }

  /// The same, as single words.
  mutating func words(_ list: String) throws(ListError) -> Set<String> { Set(try take(list)) }

  /// Throws for a list that nobody took: its name is mistyped.
  func finish() throws(ListError) {
    guard let list = lists.keys.min() else { return }
    throw .badValue(list, column: "list", path: path, line: lines[list] ?? 0)
  }
}
