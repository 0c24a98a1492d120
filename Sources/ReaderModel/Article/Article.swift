/// An article as the archive knows it: what was parsed, what was found, and the reader's marks.
package struct Article: Equatable, Sendable, Identifiable {
  /// The stable identity of an article: the same on every machine, in every archive.
  ///
  /// 16 lower-case hexadecimal digits of a fingerprint over the address, or over source, title and
  /// day where there is none; see `ArticleFingerprint`.
  package struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    /// 16 lower-case hexadecimal digits.
    package let rawValue: String
    /// Takes the digits as they are.
    package init(rawValue: String) { self.rawValue = rawValue }

    /// The order of the digits, without meaning of its own.
    package static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// The stable identity.
  package var id: ID
  /// What the file said.
  package var parsed: ParsedArticle
  /// What was found in it.
  package var annotation: Annotation
  /// Whether the reader bookmarked it.
  package var isBookmarked: Bool
  /// Whether the reader read it.
  package var isRead: Bool
  /// The reader's tags, sorted.
  package var tags: [String]

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
