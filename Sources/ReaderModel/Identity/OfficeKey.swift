/// Normalises the office that distinguishes people of one family name: `defense minister` for
/// `Minister of National Defence` and `then-Defense Minister`.
struct OfficeKey {
  private var links: Set<String> = []
  private var ranks: Set<String> = []
  private var departmental: Set<String> = []
  /// The form for words that mean the same office.
  private var heads: [String: String] = [:]
  private var portfolios: [String: String] = [:]
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/offices.tsv` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let name = "identity/offices.tsv"
    let file = try ListFile(name, in: dataFolder, columns: ["use", "words", "means"])
    checksum = file.checksum
    for row in file.rows {
      let words = row.words("words")
      let means = row["means"]
      switch row["use"] {
      case "head": for word in words { heads[word] = means.isEmpty ? word : means }
      case "portfolio": for word in words { portfolios[word] = means.isEmpty ? word : means }
      case "departmental": departmental.formUnion(words)
      case "rank": ranks.formUnion(words)
      case "link": links.formUnion(words)
      default: throw .badValue(row["use"], column: "use", path: name, line: row.line)
      }
    }
  }

  /// The head of the first office in `role` with its portfolio, in lower case; nil without a head.
  ///
  /// A past office counts as the office.
  func office(_ role: String) -> String? {
    let words = FacetKey.words(of: role).flatMap(\.parts)
    let office = words.prefix { $0 != "and" }
    let beginning = office.prefix { !links.contains($0) }
    guard let place = beginning.lastIndex(where: isHead) ?? office.firstIndex(where: isHead) else {
      return nil
    }
    let head = heads[words[place]] ?? words[place]
    let rank = office[..<place].filter(ranks.contains)
    let portfolio = departmental.contains(head) ? office.compactMap { portfolios[$0] } : []
    return (rank + portfolio.prefix(1) + [head]).joined(separator: " ")
  }

  private func isHead(_ word: String) -> Bool { heads[word] != nil }
}
