import ReaderModel

/// An article's key in one archive, which ascends with the time of publication.
///
/// It counts minutes since 1970 in UTC, with ``slots`` numbers a minute; a full minute overflows
/// into the next. Undated articles come below all dated ones. So articles and postings of the
/// search index are read in the order of publication without sorting.
enum ArticleNumber {
  /// Numbers per minute.
  static let slots: Int64 = 64
  /// The first number of an undated article.
  static let firstUndated: Int64 = -(1 << 44)
  /// The first number that a dated article may have.
  static let firstDated: Int64 = -(1 << 43)
  /// All numbers.
  static let all = firstUndated...(1 << 44)
  /// Numbers of dated articles.
  static let dated = firstDated...(1 << 44)
  /// Numbers of undated articles.
  static let undated = firstUndated...(firstDated - 1)

  /// The lowest number for an article of that date.
  static func first(for date: PublicationDate) -> Int64 {
    date.epochMinutes.map(first(minute:)) ?? firstUndated
  }

  /// Numbers that include all articles published on these days in their own time zones, and up to a
  /// day or two more at each end; nil is open. Check the exact day where it matters.
  static func range(from first: CivilDate?, through last: CivilDate?) -> ClosedRange<Int64> {
    let lower = first.map { self.first(minute: ($0.daysSinceEpoch - 1) * 1440) } ?? firstDated
    let upper = last.map { self.first(minute: ($0.daysSinceEpoch + 3) * 1440) } ?? all.upperBound
    return lower...max(lower, upper)
  }

  /// The first and the last number between which all articles were published on these days, whatever
  /// their time zones; none are if the first is greater.
  static func sure(
    from first: CivilDate?, through last: CivilDate?
  ) -> (first: Int64, last: Int64) {
    (
      first.map { self.first(minute: ($0.daysSinceEpoch + 3) * 1440) } ?? firstDated,
      last.map { self.first(minute: $0.daysSinceEpoch * 1440) } ?? all.upperBound
    )
  }

  private static func first(minute: Int) -> Int64 {
    let limit = Int(1 << 36)
    return Int64(min(max(minute, -limit), limit)) * slots
  }
}
