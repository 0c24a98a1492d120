/// A date as a line prints it, with what it leaves out.
package struct PrintedDate: Equatable, Sendable {
  /// Four digits; nil where only day and month are printed.
  package var year: Int?
  /// 1 to 12; nil where only a year is.
  var month: Int?
  /// 1 to 31; nil where only a month or a year is.
  package var day: Int?
  /// Minutes since midnight.
  package var minute: Int?
  /// Offset from UTC in minutes, where the line names the zone.
  var zone: Int?
  /// Day and month might be the other way round.
  var isAmbiguous = false

  /// A date of the parts that are printed.
  package init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, minute: Int? = nil, zone: Int? = nil,
    isAmbiguous: Bool = false
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
    self.zone = zone
    self.isAmbiguous = isAmbiguous
  }

  /// This as a publication date; unknown without a year.
  package func publication(isInferred: Bool = false) -> PublicationDate {
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
