/// An article in the archive: the parsed text, its annotation, and the reader's marks.
package struct Article: Equatable, Sendable, Identifiable {
  /// The stable identity of an article: the same on every machine, in every archive.
  ///
  /// 16 lower-case hexadecimal digits of a hash of the address, or of source, title and day if
  /// there is no address; see ``ArticleFingerprint``.
  package struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    /// 16 lower-case hexadecimal digits.
    package let rawValue: String
    /// Takes the digits unchecked.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// Compares the digits; the order has no meaning.
    package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// The stable identity.
  package var id: ID
  /// What the file said.
  package var parsed: ParsedArticle
  /// What the extractor found in it.
  package var annotation: Annotation
  /// Whether the reader bookmarked it.
  package var isBookmarked: Bool
  /// Whether the reader read it.
  package var isRead: Bool
  /// The reader's tags, sorted.
  package var tags: [String]
  /// The reader's notes, oldest first.
  package var notes: [Note] = []

  /// An article.
  package init(
    id: ID, parsed: ParsedArticle, annotation: Annotation, isBookmarked: Bool = false,
    isRead: Bool = false, tags: [String] = []
  ) {
    self.id = id
    self.parsed = parsed
    self.annotation = annotation
    self.isBookmarked = isBookmarked
    self.isRead = isRead
    self.tags = tags
  }
}
