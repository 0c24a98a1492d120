/// Removes countries from an article whose mentions were removed.
///
/// An annotation does not say which organisations stand for their country, so a country keeps
/// evidence that the remaining ones could give.
struct CountryLoss {
  /// Numbers of mentions of a country by name, of places in it, and of its organisations.
  private struct Supply: Equatable {
    var names = 0
    var places = 0
    var bodies = 0

    /// The most mentions that this evidence can have.
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

  /// Returns the countries, in their order, without those that lost their evidence.
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
