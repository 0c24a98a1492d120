import ReaderModel

/// What a facet's row says beside its name: the country and the office that its articles give.
struct FacetFacts: Hashable {
  /// Nothing is known.
  static let none = FacetFacts(country: nil, role: nil, number: ArticleNumber.firstUndated)

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

  /// Whether there is neither a country nor an office.
  var saysNothing: Bool { country == nil && role == nil }

  /// Whether there are a country and an office.
  var saysBoth: Bool { country != nil && role != nil }
}
