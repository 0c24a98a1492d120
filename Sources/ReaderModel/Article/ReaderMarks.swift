/// What a reader had marked an article with, as an export says: importing adds it to what the archive
/// has, and never takes anything away.
package struct ReaderMarks: Equatable, Sendable {
  /// Whether it was bookmarked.
  package var isBookmarked = false
  /// Whether it was read.
  package var isRead = false
  /// Its tags, in any order.
  package var tags: [String] = []

  /// No marks.
  package init() {}

  /// Whether there is nothing to add.
  package var isEmpty: Bool { !isBookmarked && !isRead && tags.isEmpty }
}
