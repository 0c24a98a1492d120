/// The office that tells people of one family name apart: `defense minister` for `Minister of National
/// Defence` and `then-Defense Minister`.
enum OfficeKey {
  /// The head of the first office in `role` with its portfolio, in small letters; nil without a head.
  ///
  /// A past office counts as the office.
  static func office(_ role: String) -> String? {
    let words = FacetKey.words(of: role).flatMap(\.parts)
    let office = words.prefix { $0 != "and" }
    let beginning = office.prefix { !links.contains($0) }
    guard let place = beginning.lastIndex(where: isHead) ?? office.firstIndex(where: isHead) else {
      return nil
    }
    let head = heads[words[place]] ?? words[place]
    let rank = office[..<place].filter(ranks.contains)
    let portfolio = holdsPortfolio.contains(head) ? office.compactMap { portfolios[$0] } : []
    return (rank + portfolio.prefix(1) + [head]).joined(separator: " ")
  }

  private static func isHead(_ word: String) -> Bool { heads[word] != nil }

  private static let links: Set<String> = ["of", "for", "to"]
  private static let ranks: Set<String> = ["deputy", "vice", "prime", "first"]
  private static let holdsPortfolio: Set<String> = ["minister", "secretary", "ministry"]

  /// What is left of words that mean the same office.
  private static let heads: [String: String] = {
    var heads: [String: String] = [
      "prezydent": "president", "premier": "prime minister", "generał": "general",
      "general": "general",
      "chairwoman": "chairman", "chairperson": "chairman", "spokeswoman": "spokesman",
      "spokesperson": "spokesman", "congresswoman": "congressman", "mp": "lawmaker",
      "adviser": "advisor", "장관": "minister", "대통령": "president", "의원": "lawmaker",
    ]
    for head in [
      "minister", "president", "chancellor", "secretary", "ambassador", "senator", "congressman",
      "governor", "mayor", "judge", "justice", "admiral", "colonel", "major", "captain",
      "lieutenant", "sergeant", "commander", "marshal", "brigadier", "chairman", "director",
      "chief", "commissioner", "inspector", "speaker", "spokesman", "envoy", "ayatollah", "bishop",
      "archbishop", "cardinal", "coach", "founder", "ceo", "officer", "king", "queen", "prince",
      "princess", "pope", "emperor", "emir", "sultan", "sheikh", "leader", "analyst", "economist",
      "professor", "advisor", "lawmaker", "manager", "lawyer", "attorney", "prosecutor", "actor",
      "singer", "author", "striker", "midfielder", "goalkeeper", "representative",
    ] { heads[head] = head }
    return heads
  }()

  private static let portfolios: [String: String] = {
    var portfolios = ["defence": "defense", "labour": "labor", "economic": "economy"]
    for portfolio in [
      "defense", "foreign", "interior", "finance", "home", "trade", "justice", "energy", "economy",
      "health", "education", "culture", "unification", "agriculture", "environment", "science",
      "labor", "transport", "industry", "infrastructure", "digital", "oil", "state", "treasury",
      "commerce", "press", "general", "tourism", "sports", "water", "planning", "police",
    ] { portfolios[portfolio] = portfolio }
    return portfolios
  }()
}
