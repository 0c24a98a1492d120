import ReaderModel

/// A file of `Data/pages`: lists of phrases; each row names its list.
struct PageList {
  private let path: String
  private var lists: [String: [String]] = [:]
  private var lines: [String: Int] = [:]

  /// Reads the file `name` (`furniture`) of the data folder.
  init(_ name: String, in folder: String) throws(ListError) {
    let file = try ListFile(
      "pages/\(name).tsv", in: folder, columns: ["list", "language", "phrases"])
    path = "\(folder)/pages/\(name).tsv"
    for row in file.rows {
      lists[row["list"], default: []] += row.values("phrases")
      lines[row["list"]] = row.line
    }
  }

  /// Takes the phrases of `list` in the order of the file; throws the second time.
  mutating func take(_ list: String) throws(ListError) -> [String] {
    guard let phrases = lists.removeValue(forKey: list) else {
      throw .missingRow(list, path: path)
    }
    return phrases
  }

  /// Takes `list` as a set of phrases.
  mutating func phrases(_ list: String) throws(ListError) -> PhraseSet {
    PhraseSet(try take(list))
  }

  /// Takes `list` as single words.
  mutating func words(_ list: String) throws(ListError) -> Set<String> { Set(try take(list)) }

  /// Throws if a list was not taken, as its name must be mistyped.
  func finish() throws(ListError) {
    guard let list = lists.keys.min() else { return }
    throw .badValue(list, column: "list", path: path, line: lines[list] ?? 0)
  }
}
