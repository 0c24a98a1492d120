/// A value that articles of a result share, with their number.
package struct Facet: Equatable, Sendable {
  /// What values are counted.
  package enum Kind: String, Hashable, Sendable, CaseIterable {
    case country, person, organisation, place, weapon, source, author, tag, month
  }

  /// What is counted.
  package var kind: Kind
  /// The value as shown: `Poland`, `Lee Jong-sup`, `2023-07`.
  package var name: String
  /// The country of a country, person, organisation, place, when known.
  package var country: CountryCode?
  /// A person's latest known office; nil otherwise.
  package var role: String?
  /// The number of articles; 1 or more.
  package var articles: Int

  /// A facet.
  package init(
    kind: Kind, name: String, country: CountryCode? = nil, role: String? = nil, articles: Int
  ) {
    self.kind = kind
    self.name = name
    self.country = country
    self.role = role
    self.articles = articles
  }
}

extension Facet.Kind {
  /// The facet that counts entities of `kind`; nil for countries, which the article's list counts,
  /// and for events.
  package init?(_ kind: Entity.Kind) {
    switch kind {
    case .person: self = .person
    case .organisation: self = .organisation
    case .place: self = .place
    case .weapon: self = .weapon
    case .country, .event: return nil
    }
  }
}
