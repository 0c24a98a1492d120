/// What the list shows of an article.
public struct ArticleRow: Equatable, Sendable, Identifiable {
  /// The article.
  public var id: Article.ID
  /// Where the row stands in its result; opaque, see ``PageAnchor``.
  public var position: RowPosition
  /// The headline.
  public var title: String
  /// The publication.
  public var source: String?
  /// When it was published.
  public var published: PublicationDate
  /// The countries that it is about, the most important first.
  public var countries: [CountryCode]
  /// Whether the reader bookmarked it.
  public var isBookmarked: Bool
  /// Whether the reader read it.
  public var isRead: Bool

  /// A row.
  public init(
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
