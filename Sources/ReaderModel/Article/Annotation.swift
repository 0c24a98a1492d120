/// What an article says, found by an ``EntityExtractor``: who, where, which weapon, when.
public struct Annotation: Equatable, Sendable {
  /// Entities in order of kind, then of mentions (most first), then of first mention.
  public var entities: [Entity]
  /// The countries that the article is about, the most important first.
  public var countries: [CountryInArticle]
  /// Dates in the text, in order.
  public var dates: [DateMention]

  /// No finding at all.
  public static let empty = Annotation()

  /// An annotation.
  public init(
    entities: [Entity] = [], countries: [CountryInArticle] = [], dates: [DateMention] = []
  ) {
    self.entities = entities
    self.countries = countries
    self.dates = dates
  }
}
