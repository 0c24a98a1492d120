/// Normalises the office that distinguishes people of one family name: `defense minister` for
/// `Minister of National Defence` and `then-Defense Minister`.
struct OfficeKey {
  private let links: Set<String>
  private let ranks: Set<String>
  private let departmental: Set<String>
  /// The form for words that mean the same office.
  private let heads: [String: String]
  private let portfolios: [String: String]
  /// The checksum of the file.
  let checksum: UInt64

  /// Reads `identity/offices.tsv` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    let list = try UseList(
      "identity/offices.tsv", in: dataFolder,
      known: ["head", "portfolio", "departmental", "rank", "link"])
    checksum = list.checksum
    links = list.words("link")
    ranks = list.words("rank")
    departmental = list.words("departmental")
    heads = list.forms("head")
    portfolios = list.forms("portfolio")
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
