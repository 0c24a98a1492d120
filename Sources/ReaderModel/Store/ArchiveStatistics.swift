/// What an archive holds, in numbers.
public struct ArchiveStatistics: Equatable, Sendable {
  /// Articles and marks.
  public var summary: ArchiveSummary
  /// Articles without a date.
  public var undated: Int
  /// The first day of publication; nil when no article is dated.
  public var firstDay: CivilDate?
  /// The last one.
  public var lastDay: CivilDate?
  /// Different values of each kind that articles have.
  public var values: [Facet.Kind: Int]
  /// Bytes of the articles' texts.
  public var textBytes: Int
  /// Bytes of the file, without its log.
  public var fileBytes: Int
}
