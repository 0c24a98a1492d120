import ReaderModel
import Text

/// The word lists of `Data/words`, read once and shared by all rules.
struct WordLists: Sendable {
  /// The files in `Data/words`, without their ending.
  static let files = [
    "people", "offices", "bodies", "places", "events", "countries", "grammar", "weapons", "korean",
    "sports",
  ]

  /// Changes whenever one of the files does.
  let checksum: UInt64
  private let words: [WordList: [String]]
  private let sets: [WordList: WordSet]

  /// Reads the files of `dataFolder`; every list must have a row.
  init(dataFolder: String) throws(ListError) {
    var words: [WordList: [String]] = [:]
    var checksums: [UInt64] = []
    for name in Self.files {
      let path = "words/\(name).tsv"
      let file = try ListFile(path, in: dataFolder, columns: ["list", "words"])
      checksums.append(file.checksum)
      for row in file.rows {
        guard let list = WordList(rawValue: row["list"]) else {
          throw .badValue(row["list"], column: "list", path: path, line: row.line)
        }
        words[list, default: []] += row.words("words")
      }
    }
    if let missing = WordList.allCases.first(where: { words[$0] == nil }) {
      throw .missingRow(missing.rawValue, path: "\(dataFolder)/words")
    }
    checksum = FNV1a.combined(checksums)
    self.words = words
    sets = words.mapValues { WordSet($0.joined(separator: " ")) }
  }

  /// The words of `list`, asked by their hashes.
  subscript(list: WordList) -> WordSet { sets[list] ?? WordSet("") }

  /// The words of `list` as they are written, in the order of the file.
  func words(_ list: WordList) -> [String] { words[list] ?? [] }
}
