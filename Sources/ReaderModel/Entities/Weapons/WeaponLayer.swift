/// Finds weapons and military platforms in an article.
struct WeaponLayer: Sendable {
  /// Reads the catalogue from `weapons` in `dataFolder`.
  init(dataFolder: String) throws {}

  /// Mentions in every field, in the order of the fields, then of the text; never overlapping.
  func weapons(in article: ParsedArticle) -> [WeaponMention] { [] }
}
