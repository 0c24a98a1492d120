/// A country that an article is about, with the strength of the evidence.
package struct CountryInArticle: Hashable, Sendable {
  /// How the article refers to the country, strongest evidence first.
  package enum Evidence: String, Hashable, Sendable, Codable, CaseIterable {
    /// By name, abbreviation or demonym.
    case named
    /// By a metonym: `the Kremlin`.
    case metonym
    /// By a place, person or body in it.
    case implied
  }

  /// The country.
  package var code: CountryCode
  /// Its usual English name.
  package var name: String
  /// The strongest evidence.
  package var how: Evidence
  /// How often it is mentioned with that evidence.
  package var mentions: Int

  /// A country in an article.
  package init(code: CountryCode, name: String, how: Evidence, mentions: Int) {
    self.code = code
    self.name = name
    self.how = how
    self.mentions = mentions
  }
}
