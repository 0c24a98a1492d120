import ReaderModel

/// The country and office of a facet's row, taken from its articles.
struct FacetFacts: Hashable {
  /// Neither country nor office.
  static let none = FacetFacts(country: nil, role: nil, number: ArticleNumber.firstUndated)

  var country: CountryCode?
  /// A person's office; nil for all other kinds.
  var role: String?
  /// The number of the article that gives the office, or else the country;
  /// ``ArticleNumber/firstUndated`` if there is none.
  var number: Int64
  /// Whether country and office come from different articles, because none gives both.
  var isMixed = false

  init(country: CountryCode?, role: String?, number: Int64) {
    (self.country, self.role, self.number) = (country, role, number)
  }

  /// What an article says of a value; ``none`` if it says nothing.
  init(_ value: ArticleValue, number: Int64) {
    let role = value.kind == .person ? value.role : nil
    self.init(country: value.country, role: role, number: number)
    if saysNothing { self = .none }
  }

  var saysNothing: Bool { country == nil && role == nil }

  var saysBoth: Bool { country != nil && role != nil }
}
