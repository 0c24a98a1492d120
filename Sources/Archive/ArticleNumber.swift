import ReaderModel

/// The number of an article in one archive: it ascends with the time of publication.
///
/// Minutes since 1970 in UTC, with room for ``slots`` articles a minute; a full minute goes on in
/// the next. Undated articles are below all dated ones. So both the articles and the postings of the
/// search index are read in the order of publication without sorting.
enum ArticleNumber {
  /// Articles in a minute.
  static let slots: Int64 = 64
  /// The first number of an undated article.
  static let firstUndated: Int64 = -(1 << 44)
  /// The first number that a dated article may have.
  static let firstDated: Int64 = -(1 << 43)
  /// All numbers.
  static let all = firstUndated...(1 << 44)
  /// Those of dated articles.
  static let dated = firstDated...(1 << 44)
  /// Those of undated ones.
  static let undated = firstUndated...(firstDated - 1)

  /// The lowest number for an article of that date.
  static func first(for date: PublicationDate) -> Int64 {
    date.epochMinutes.map(first(minute:)) ?? firstUndated
  }

  /// The numbers of the articles published on these days, each day taken as its article's zone has
  /// it at most a day off; nil is open. Whoever needs the exact day checks it.
  static func range(from first: CivilDate?, through last: CivilDate?) -> ClosedRange<Int64> {
    let lower = first.map { self.first(minute: ($0.daysSinceEpoch - 1) * 1440) } ?? firstDated
    let upper = last.map { self.first(minute: ($0.daysSinceEpoch + 3) * 1440) } ?? all.upperBound
    return lower...max(lower, upper)
  }

  private static func first(minute: Int) -> Int64 {
    let limit = Int(1 << 36)
    return Int64(min(max(minute, -limit), limit)) * slots
  }
}
