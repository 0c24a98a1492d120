import ReaderModel

/// What an article as a whole says about names that several countries share.
struct CountryContext {
  /// The article names North Korea and never South Korea.
  let bareKoreaIsNorth: Bool
  /// The article is set in the United States and not in the Caucasus.
  let georgiaIsAState: Bool
  /// Where DR Congo, or a town of it, is first named; nil when it is not.
  private let firstDemocraticCongo: (field: Int, offset: Int)?

  /// Weighs the phrases of all fields.
  init(_ fields: [ScannedField], gazetteer: Gazetteer) {
    var counts: [CountryCode: Int] = [:]
    var states = 0
    var firstCongo: (field: Int, offset: Int)?
    for (index, field) in fields.enumerated() {
      for match in field.matches {
        guard let code = gazetteer.code(match.entry.country) else { continue }
        let isBare = match.entry.isWeak || code == "KR" && Self.isBare(match)
        if !isBare { counts[code, default: 0] += 1 }
        if code == "US", match.entry.kind == .city || match.entry.kind == .region { states += 1 }
        if code == "CD", firstCongo == nil { firstCongo = (index, match.range.lowerBound) }
      }
    }
    bareKoreaIsNorth = counts["KP", default: 0] > 0 && counts["KR", default: 0] == 0
    let caucasus = ["AM", "AZ", "RU", "TR", "UA"].reduce(2 * counts["GE", default: 0]) {
      $0 + counts[CountryCode(rawValue: $1), default: 0]
    }
    georgiaIsAState = states > 0 && states + counts["US", default: 0] > caucasus
    firstDemocraticCongo = firstCongo
  }

  /// Whether DR Congo was named before this place, so that a bare `Congo` means it.
  func isDemocraticCongo(before offset: Int, field: Int) -> Bool {
    guard let first = firstDemocraticCongo else { return false }
    return (first.field, first.offset) < (field, offset)
  }

  /// `Korea`, `Korean`: a single word of the gazetteer's that is no acronym.
  private static func isBare(_ match: GazetteerMatcher.Match) -> Bool {
    match.words.count == 1 && !match.entry.isAcronym && match.entry.kind != .city
      && match.entry.kind != .metonym
  }
}
