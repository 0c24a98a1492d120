import ReaderModel
import Text

/// What an article as a whole says about names that several countries share.
struct CountryContext {
  /// The article names North Korea and never South Korea.
  let bareKoreaIsNorth: Bool
  /// The article is set in the United States and not in the Caucasus.
  let georgiaIsAState: Bool
  /// Where DR Congo, or a town of it, is first named; nil when it is not.
  private let firstDemocraticCongo: (field: Int, offset: Int)?
  private let towns: StateTowns
  /// Countries that the article names by something else than a town's name too.
  private var sureCountries: Set<CountryCode> = []

  /// Weighs the phrases of all fields; `towns` are those with their states.
  init(_ fields: [ScannedField], _ towns: StateTowns = StateTowns(), gazetteer: Gazetteer) {
    var counts: [CountryCode: Int] = [:]
    var states = 0
    var firstCongo: (field: Int, offset: Int)?
    for (index, field) in fields.enumerated() {
      for match in field.matches {
        guard let code = gazetteer.code(match.entry.country) else { continue }
        let isBare = match.entry.isWeak || code == "KR" && Self.isBare(match)
        if !isBare { counts[code, default: 0] += 1 }
        if !towns.isEmpty, towns.country(of: Self.phrase(match, in: field)) == nil {
          sureCountries.insert(code)
        }
        if code == "US", match.entry.kind == .city || match.entry.kind == .region { states += 1 }
        if code == "CD", firstCongo == nil { firstCongo = (index, match.range.lowerBound) }
      }
    }
    self.towns = towns
    states += towns.sites.count { $0.meaning.country == "US" }
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

  /// The country of the town that a country's name means here: `Lebanon`, where `Lebanon, Tennessee`
  /// has been named and nothing else of Lebanon.
  func town(_ match: GazetteerMatcher.Match, in field: ScannedField, _ code: CountryCode)
    -> CountryCode?
  {
    guard !towns.isEmpty, !sureCountries.contains(code) else { return nil }
    return towns.country(of: Self.phrase(match, in: field))
  }

  private static func phrase(
    _ match: GazetteerMatcher.Match, in field: ScannedField
  ) -> PhraseHash {
    var hash = PhraseHash()
    for word in field.words[match.words] { hash.add(word.hash) }
    return hash
  }

  /// `Korea`, `Korean`: a single word of the gazetteer's that is no acronym.
  private static func isBare(_ match: GazetteerMatcher.Match) -> Bool {
    match.words.count == 1 && !match.entry.isAcronym && match.entry.kind != .city
      && match.entry.kind != .metonym
  }
}
