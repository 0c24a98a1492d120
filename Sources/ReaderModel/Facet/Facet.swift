/// A value that articles of a result have, and how many have it.
package struct Facet: Equatable, Sendable {
  /// One of ``ReaderModel/Kind/counted``.
  package typealias Kind = ReaderModel.Kind

  /// What is counted.
  package var kind: Kind
  /// The value as shown: `Poland`, `Lee Jong-sup`, `2023-07`.
  package var name: String
  /// The country of a country, person, organisation or place, if known.
  package var country: CountryCode?
  /// A person's latest known office; nil otherwise.
  package var role: String?
  /// The number of articles; 1 or more.
  package var articles: Int
  /// Whether it stands for every value with this word in its name.
  package var isEvery = false

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
