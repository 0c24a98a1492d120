/// The size of a result.
package struct ResultCount: Equatable, Sendable {
  /// Articles that match.
  package var articles: Int
  /// Stories that they are versions of.
  package var stories: Int
  /// Undated articles that meet all conditions but those on dates.
  package var undated = 0
  /// If nothing matches, which name is in no article, and which one may be meant.
  package var suggestion: String?

  /// A size.
  package init(articles: Int, stories: Int, undated: Int = 0, suggestion: String? = nil) {
    self.articles = articles
    self.stories = stories
    self.undated = undated
    self.suggestion = suggestion
  }
}
