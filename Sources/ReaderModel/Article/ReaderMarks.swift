/// A reader's marks from an export. Importing adds them to those in the archive and never removes
/// any.
package struct ReaderMarks: Equatable, Sendable {
  /// Whether it was bookmarked.
  package var isBookmarked = false
  /// Whether it was read.
  package var isRead = false
  /// Its tags, in any order.
  package var tags: [String] = []
  /// Its notes, in any order. Their ``Note/id`` and ``Note/article`` mean nothing.
  package var notes: [Note] = []

  /// No marks.
  package init() {}

  /// Whether there is nothing to add.
  package var isEmpty: Bool { !isBookmarked && !isRead && tags.isEmpty && notes.isEmpty }
}
