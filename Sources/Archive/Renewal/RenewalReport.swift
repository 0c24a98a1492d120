/// What saving an archive anew found, or has found so far.
package struct RenewalReport: Equatable, Sendable {
  /// Articles saved.
  package var articles = 0
  /// Articles that the old file says it has; nil when it can't say.
  package var total: Int?
  /// Articles that the old file had, as far as it can still say, and that could not be saved: known
  /// at the end. With ``articles`` they are all.
  package var lost = 0
  /// Rows of texts that could not be read, lost articles or remains of others.
  package var unreadable = 0
  /// Articles whose annotation could not be read, and which have none until they are read again.
  package var unannotated = 0
  /// Tables of what the reader made that could not be read to their end: `bookmark`, `read_mark`,
  /// `tag`, `ruling`.
  package var damagedMarks: [String] = []

  /// Whether no text and no mark was lost.
  package var isWhole: Bool { lost == 0 && damagedMarks.isEmpty }
}
