/// What a reader had marked an article with, as an export says: importing adds it to what the archive
/// has, and never takes anything away.
public struct ReaderMarks: Equatable, Sendable {
  /// Whether it was bookmarked.
  public var isBookmarked = false
  /// Whether it was read.
  public var isRead = false
  /// Its tags, in any order.
  public var tags: [String] = []

  /// No marks.
  public init() {}

  /// Whether there is nothing to add.
  public var isEmpty: Bool { !isBookmarked && !isRead && tags.isEmpty }
}
