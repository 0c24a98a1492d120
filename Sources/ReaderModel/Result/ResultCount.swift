/// The size of a result.
package struct ResultCount: Equatable, Sendable {
  /// Articles that match.
  package var articles: Int
  /// Stories that they are versions of.
  package var stories: Int

  /// A size.
  package init(articles: Int, stories: Int) {
    self.articles = articles
    self.stories = stories
  }
}
