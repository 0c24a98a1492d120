/// How far a check of an archive is.
public struct InspectionProgress: Equatable, Sendable {
  /// Articles compared.
  public var articles = 0
  /// Articles in all; 0 while the file itself is looked at.
  public var total = 0
  /// Postings of the search index that were read behind the last article.
  public var postings = 0

  /// Nothing yet.
  public init() {}
}
