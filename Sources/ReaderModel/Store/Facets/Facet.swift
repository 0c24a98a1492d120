/// A value that articles of a result share, with their number.
public struct Facet: Equatable, Sendable {
  /// What values are counted.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case country, person, organisation, place, weapon, source, author, tag, month
  }

  /// What is counted.
  public var kind: Kind
  /// The value as shown: `Poland`, `Lee Jong-sup`, `2023-07`.
  public var name: String
  /// The country of a country, person, organisation, place, when known.
  public var country: CountryCode?
  /// A person's latest known office; nil otherwise.
  public var role: String?
  /// The number of articles; 1 or more.
  public var articles: Int

  /// A facet.
  public init(
    kind: Kind, name: String, country: CountryCode? = nil, role: String? = nil, articles: Int
  ) {
    self.kind = kind
    self.name = name
    self.country = country
    self.role = role
    self.articles = articles
  }
}
