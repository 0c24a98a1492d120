/// The result of rewriting an archive, or its progress so far.
package struct RenewalReport: Equatable, Sendable {
  /// Articles saved.
  package var articles = 0
  /// Articles in the old file according to its tally; nil if that is unreadable.
  package var total: Int?
  /// Articles of the old file that could not be saved, as far as the file still tells. Set at the
  /// end; together with ``articles`` they are all.
  package var lost = 0
  /// Rows of texts that could not be read: lost articles, or leftovers of others.
  package var unreadable = 0
  /// Articles whose annotation could not be read. They have none until they are annotated again.
  package var unannotated = 0
  /// Tables of the reader's marks that could not be read completely: `bookmark`, `read_mark`,
  /// `tag`, `ruling`.
  package var damagedMarks: [String] = []

  /// Whether no text and no mark was lost.
  package var isWhole: Bool { lost == 0 && damagedMarks.isEmpty }
}
