import Text

/// Whether an article says enough of somebody named by a family name alone to tell them from others
/// of that name.
///
/// The country of such a person is often only that of the article, so `President Reagan` in an
/// article on Japan would be another one than in an article on Iran. It counts if the article puts a
/// name of that country beside the person's: `U.S. President Reagan`, `Kono, the Japanese minister`.
package struct SurnameEvidence {
  /// The most bytes between the country and the name, for an office between them.
  private static let reach = 60
  /// The most letters of a word between them that is not of the office.
  private static let short = 3

  private let annotation: Annotation
  private let article: ParsedArticle

  /// The evidence in an article.
  package init(_ article: AnnotatedArticle) {
    self.init(article.annotation, of: article.parsed)
  }

  /// The evidence of an annotation.
  package init(_ annotation: Annotation, of article: ParsedArticle) {
    self.annotation = annotation
    self.article = article
  }

  /// Whether country and office distinguish the entity: always, unless it is a person named by one
  /// word without its country beside it.
  package func distinguishes(_ entity: Entity, named name: FacetName) -> Bool {
    guard entity.kind == .person, name.distinction == .countryAndOffice else { return true }
    guard let country = entity.country else { return false }
    let places = annotation.entities
      .filter { $0.kind == .country && $0.country == country }.flatMap(\.mentions)
    let office = Set(FacetKey.words(of: entity.role ?? "").flatMap { [$0.joined] + $0.parts })
    return entity.mentions.contains { mention in
      places.contains {
        $0.field == mention.field && isBeside($0.range, mention.range, $0.field, office)
      }
    }
  }

  /// Whether only words of the office, and short ones such as `the`, are between the two. A comma
  /// stands before a country that follows the name, and nowhere else.
  private func isBeside(
    _ country: Range<Int>, _ name: Range<Int>, _ field: ArticleField, _ office: Set<String>
  ) -> Bool {
    let isBefore = country.upperBound <= name.lowerBound
    let gap =
      isBefore
      ? country.upperBound..<name.lowerBound
      : name.upperBound..<max(name.upperBound, country.lowerBound)
    guard gap.count <= Self.reach else { return false }
    let between = article[field].slice(gap)
    if between.contains(where: { ".;:!?\n".contains($0) }) { return false }
    guard isBefore ? !between.contains(",") : between.first == "," else { return false }
    return FacetKey.words(of: String(between)).flatMap(\.parts).allSatisfy {
      $0.count <= Self.short || office.contains($0)
    }
  }
}
