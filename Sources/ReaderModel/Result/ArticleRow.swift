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
