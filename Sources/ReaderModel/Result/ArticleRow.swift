/// An article's row in the list.
package struct ArticleRow: Equatable, Sendable, Identifiable {
  /// The article's identity.
  package var id: Article.ID
  /// The row's position in its result; opaque, see ``PageAnchor``.
  package var position: RowPosition
  /// The headline.
  package var title: String
  /// The publication.
  package var source: String?
  /// When it was published.
  package var published: PublicationDate
  /// The countries that it is about, the most important first.
  package var countries: [CountryCode]
  /// Whether the reader bookmarked it.
  package var isBookmarked: Bool
  /// Whether the reader read it.
  package var isRead: Bool
  /// The other versions of its story, in the order of publication; empty unless the row stands for
  /// the whole story.
  package var copies: [ArticleRow] = []
  /// Whether it is one of the versions that the row above it stood for.
  package var isCopy = false

  /// A row.
  package init(
    id: Article.ID, position: RowPosition, title: String, source: String?,
    published: PublicationDate, countries: [CountryCode], isBookmarked: Bool, isRead: Bool
  ) {
    self.id = id
    self.position = position
    self.title = title
    self.source = source
    self.published = published
    self.countries = countries
    self.isBookmarked = isBookmarked
    self.isRead = isRead
  }
}
