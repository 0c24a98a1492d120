/// A date as a line prints it, with what it leaves out.
struct PrintedDate: Equatable, Sendable {
  /// Four digits; nil where only day and month are printed.
  var year: Int?
  /// 1 to 12; nil where only a year is.
  var month: Int?
  /// 1 to 31; nil where only a month or a year is.
  var day: Int?
  /// Minutes since midnight.
  var minute: Int?
  /// Offset from UTC in minutes, where the line names the zone.
  var zone: Int?
  /// Day and month might be the other way round.
  var isAmbiguous = false

  /// This as a publication date; unknown without a year.
  func publication(isInferred: Bool = false) -> PublicationDate {
    guard let year, let first = CivilDate(year: year, month: month ?? 1, day: day ?? 1) else {
      return .unknown
    }
    let isInferred = isInferred || isAmbiguous
    guard day != nil else {
      let precision: PublicationDate.Precision = month == nil ? .year : .month
      return PublicationDate(day: first, precision: precision, isInferred: isInferred)
    }
    guard let minute else {
      return PublicationDate(day: first, precision: .day, isInferred: isInferred)
    }
    return PublicationDate(
      day: first, minuteOfDay: minute, zone: zone, precision: .minute, isInferred: isInferred)
  }
}
