import ReaderModel

/// What a facet's row says beside its name: the country and the office that its articles give.
struct FacetFacts: Hashable {
  /// Nothing is known.
  static let none = FacetFacts(country: nil, role: nil, number: ArticleNumber.firstUndated)

  /// Below all numbers of articles: added to the number of a row whose country is another article's.
  private static let mixedOffset: Int64 = -(1 << 50)

  var country: CountryCode?
  /// A person's office; nil for all other kinds.
  var role: String?
  /// The number of the article that gives the office, or else the country;
  /// ``ArticleNumber/firstUndated`` where none says anything.
  var number: Int64
  /// Whether no article gives both, and the country is another one's.
  var isMixed = false

  init(country: CountryCode?, role: String?, number: Int64) {
    (self.country, self.role, self.number) = (country, role, number)
  }

  /// What an article says of a value; ``none`` when it says nothing.
  init(_ value: ArticleValue, number: Int64) {
    let role = value.kind == .person ? value.role : nil
    self.init(country: value.country, role: role, number: number)
    if saysNothing { self = .none }
  }

  /// What the columns `country`, `role` and `latest` say.
  init(country: String?, role: String?, latest: Int64) {
    isMixed = latest < ArticleNumber.all.lowerBound
    self.country = country.map(CountryCode.init(rawValue:))
    self.role = role
    number = isMixed ? latest &- Self.mixedOffset : latest
  }

  /// The column `latest`.
  var latest: Int64 { isMixed ? number + Self.mixedOffset : number }

  /// Whether there is neither a country nor an office.
  var saysNothing: Bool { country == nil && role == nil }

  /// Whether there are a country and an office.
  var saysBoth: Bool { country != nil && role != nil }
}
