/// What an article's countries lose when mentions are taken away.
///
/// An annotation does not say which bodies speak for their country, so a country keeps the evidence
/// that the bodies left could give.
struct CountryLoss {
  /// Mentions of a country in its own name, of places in it, of bodies of it.
  private struct Supply: Equatable {
    var names = 0
    var places = 0
    var bodies = 0

    /// At most so many mentions can be of this evidence.
    subscript(how: CountryInArticle.Evidence) -> Int {
      switch how {
      case .named: names
      case .metonym: bodies
      case .implied: places + bodies
      }
    }
  }

  private let before: [CountryCode: Supply]
  private let after: [CountryCode: Supply]

  init(from old: [Entity], to new: [Entity]) {
    before = Self.supplies(old)
    after = Self.supplies(new)
  }

  /// The countries, in their order, without those whose evidence is gone.
  func applied(to countries: [CountryInArticle]) -> [CountryInArticle] {
    countries.compactMap { country in
      let left = after[country.code] ?? Supply()
      guard before[country.code, default: Supply()] != left else { return country }
      var country = country
      country.mentions = min(country.mentions, left[country.how])
      if country.mentions == 0 { (country.how, country.mentions) = (.implied, left.places) }
      return country.mentions > 0 ? country : nil
    }
  }

  private static func supplies(_ entities: [Entity]) -> [CountryCode: Supply] {
    var supplies: [CountryCode: Supply] = [:]
    for entity in entities {
      guard let code = entity.country else { continue }
      switch entity.kind {
      case .country: supplies[code, default: Supply()].names += entity.mentions.count
      case .place: supplies[code, default: Supply()].places += entity.mentions.count
      case .organisation: supplies[code, default: Supply()].bodies += entity.mentions.count
      default: continue
      }
    }
    return supplies
  }
}
