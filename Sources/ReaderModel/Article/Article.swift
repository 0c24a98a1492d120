/// An article as the archive knows it: what was parsed, what was found, and the reader's marks.
public struct Article: Equatable, Sendable, Identifiable {
  /// The stable identity of an article: the same on every machine, in every archive.
  ///
  /// 16 lower-case hexadecimal digits of a fingerprint over the address, or over source, title and
  /// day where there is none; see `ArticleFingerprint`.
  public struct ID: RawRepresentable, Hashable, Comparable, Sendable {
    /// 16 lower-case hexadecimal digits.
    public let rawValue: String
    /// Takes the digits as they are.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The order of the digits, without meaning of its own.
    public static func < (a: ID, b: ID) -> Bool { a.rawValue < b.rawValue }
  }

  /// The stable identity.
  public var id: ID
  /// What the file said.
  public var parsed: ParsedArticle
  /// What was found in it.
  public var annotation: Annotation
  /// Whether the reader bookmarked it.
  public var isBookmarked: Bool
  /// Whether the reader read it.
  public var isRead: Bool
  /// The reader's tags, sorted.
  public var tags: [String]

  /// An article.
  public init(
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
