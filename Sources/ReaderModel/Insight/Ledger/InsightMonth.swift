/// A month that articles tell of.
package struct InsightMonth: Equatable, Sendable {
  /// `2022-07`.
  package let name: String
  /// How many articles tell of it.
  package let articles: Int

  /// A month.
  package init(name: String, articles: Int) {
    self.name = name
    self.articles = articles
  }
}
