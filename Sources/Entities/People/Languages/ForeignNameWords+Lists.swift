import ReaderModel
import Text

extension ForeignNameWords {
  /// A list of a language, by its name in the first column of its file.
  enum List: String, CaseIterable {
    case offices, shortOffices, noOffices, officesOfWomen, bodies, things, shortBodies, shortThings,
      particles, borders, openers, locatives, divisions, towns, noPlaces, trades, ranks, portfolios,
      officeLinks, shortTrades, nationalities

    /// Its words are looked for within others, four bytes at a time.
    var isOfStems: Bool { [.offices, .noOffices, .bodies, .trades].contains(self) }
  }

  /// The lists of one or more languages.
  struct Lists {
    private var words: [List: [String]] = [:]

    /// The words of `list`, in the order of the files.
    subscript(list: List) -> [String] { words[list] ?? [] }

    /// The words of `list` as a set.
    func set(_ list: List) -> WordSet { WordSet(self[list].joined(separator: " ")) }

    /// Takes the lists of another language in.
    mutating func add(_ other: Lists) {
      for (list, more) in other.words { words[list, default: []] += more }
    }

    /// Takes the lists of a file in.
    /// - Returns: The file's checksum.
    mutating func read(_ path: String, in dataFolder: String) throws(ListError) -> UInt64 {
      let file = try ListFile(path, in: dataFolder, columns: ["list", "words"])
      for row in file.rows {
        guard let list = List(rawValue: row["list"]) else {
          throw .badValue(row["list"], column: "list", path: path, line: row.line)
        }
        let more = row.words("words")
        if list.isOfStems, let short = more.first(where: { $0.utf8.count < StemSet.lead }) {
          throw .badValue(short, column: "words", path: path, line: row.line)
        }
        words[list, default: []] += more
      }
      return file.checksum
    }
  }
}
