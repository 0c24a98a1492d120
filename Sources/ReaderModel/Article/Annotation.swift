/// What an ``EntityExtractor`` found in an article: who, where, which weapon, when.
package struct Annotation: Equatable, Sendable {
  /// Entities in order of kind, then of mentions (most first), then of first mention.
  package var entities: [Entity]
  /// The countries that the article is about, the most important first.
  package var countries: [CountryInArticle]
  /// Dates in the text, in order.
  package var dates: [DateMention]
  /// What happened, was said and was supplied.
  package var insights: Insights

  /// An annotation without findings.
  package static let empty = Annotation()

  /// An annotation.
  package init(
    entities: [Entity] = [], countries: [CountryInArticle] = [], dates: [DateMention] = [],
    insights: Insights = .empty
  ) {
    self.entities = entities
    self.countries = countries
    self.dates = dates
    self.insights = insights
  }
}

extension Annotation {
  /// The countries that the article is about without naming them: by places, bodies or people.
  package var impliedCountries: [CountryInArticle] {
    let named = Set(entities.lazy.filter { $0.kind == .country }.compactMap(\.country))
    return countries.filter { !named.contains($0.code) }
  }
}
