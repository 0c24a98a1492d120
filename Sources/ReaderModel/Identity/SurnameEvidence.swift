/// Whether an article says enough of somebody named by a family name alone to tell them from others
/// of that name.
///
/// The country of such a person is often only that of the article, so `President Reagan` in an
/// article on Japan would be another one than in an article on Iran. It counts if the article puts a
/// name of that country beside the person's: `U.S. President Reagan`, `Kono, the Japanese minister`.
package struct SurnameEvidence {
  /// The most bytes between the country and the name, for an office between them.
  private static let reach = 60

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
    return entity.mentions.contains { mention in
      places.contains { $0.field == mention.field && isBeside($0.range, mention.range, $0.field) }
    }
  }

  /// Whether only words of one sentence, without another clause, are between the two.
  private func isBeside(
    _ country: Range<Int>, _ name: Range<Int>, _ field: ArticleField
  ) -> Bool {
    let isBefore = country.upperBound <= name.lowerBound
    let gap =
      isBefore
      ? country.upperBound..<name.lowerBound
      : name.upperBound..<max(name.upperBound, country.lowerBound)
    guard gap.count <= Self.reach else { return false }
    let bytes = Array(article[field].utf8)
    guard gap.upperBound <= bytes.count else { return false }
    let between = bytes[gap]
    let ends = Array(".;:!?\n".utf8)
    if between.contains(where: ends.contains) { return false }
    let comma = UInt8(ascii: ",")
    return isBefore ? !between.contains(comma) : between.first == comma
  }
}
