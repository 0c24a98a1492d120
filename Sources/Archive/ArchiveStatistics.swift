package import ReaderModel

/// What an archive holds, in numbers.
package struct ArchiveStatistics: Equatable, Sendable {
  /// Articles and marks.
  package var summary: ArchiveSummary
  /// Articles without a date.
  package var undated: Int
  /// The first day of publication; nil when no article is dated.
  package var firstDay: CivilDate?
  /// The last one.
  package var lastDay: CivilDate?
  /// Different values of each kind that articles have.
  package var values: [Facet.Kind: Int]
  /// Bytes of the articles' texts.
  package var textBytes: Int
  /// Bytes of the file, without its log.
  package var fileBytes: Int
}
