import ReaderModel

/// The day, month or year that relative dates count from.
struct DateReference: Equatable, Sendable {
  /// The year of publication.
  var year: Int
  /// 1 to 12; nil when only the year is known.
  var month: Int?
  /// nil when only the month or the year is known.
  var day: CivilDate?

  /// The publication as far as it is known; nil when nothing is.
  init?(_ published: PublicationDate) {
    guard let first = published.day, published.precision != .unknown else { return nil }
    year = first.year
    month = published.precision == .year ? nil : first.month
    day = published.precision == .minute || published.precision == .day ? first : nil
  }

  /// The day, or the middle of the month or year.
  var pivot: CivilDate {
    day ?? CivilDate(year: year, month: month ?? 7, day: 15) ?? CivilDate(daysSinceEpoch: 0)
  }
}
