package import ReaderModel

/// Counts and sizes of an archive.
package struct ArchiveStatistics: Equatable, Sendable {
  /// Articles and marks.
  package var summary: ArchiveSummary
  /// Stories that the articles are versions of.
  package var stories: Int
  /// Earlier editions of articles.
  package var editions: Int
  /// Articles without a date.
  package var undated: Int
  /// The first day of publication; nil if no article is dated.
  package var firstDay: CivilDate?
  /// The last day of publication; nil if no article is dated.
  package var lastDay: CivilDate?
  /// The number of different values of each kind.
  package var values: [Facet.Kind: Int]
  /// Bytes of the articles' texts.
  package var textBytes: Int
  /// Bytes of the file, without its log.
  package var fileBytes: Int
}
