/// A date as printed in a line; parts may be missing.
package struct PrintedDate: Equatable, Sendable {
  /// Four digits; nil if only day and month are printed.
  package var year: Int?
  /// 1 to 12; nil if only a year is printed.
  var month: Int?
  /// 1 to 31; nil if only a month or a year is printed.
  package var day: Int?
  /// Minutes since midnight.
  package var minute: Int?
  /// Offset from UTC in minutes; nil unless the line names the zone.
  var zone: Int?
  /// Whether day and month may be swapped.
  var isAmbiguous = false
  /// Whether the month was read first, for an ambiguous date.
  var isMonthFirst = false

  /// A date of the parts that are printed.
  package init(
    year: Int? = nil, month: Int? = nil, day: Int? = nil, minute: Int? = nil, zone: Int? = nil,
    isAmbiguous: Bool = false, isMonthFirst: Bool = false
  ) {
    self.year = year
    self.month = month
    self.day = day
    self.minute = minute
    self.zone = zone
    self.isAmbiguous = isAmbiguous
    self.isMonthFirst = isMonthFirst
  }

  /// The date if its document writes the day first, or the month; nil if it doesn't tell.
  package func read(isDayFirst: Bool?) -> PrintedDate {
    guard isAmbiguous, let isDayFirst else { return self }
    var date = self
    if isDayFirst == isMonthFirst { (date.day, date.month) = (month, day) }
    (date.isAmbiguous, date.isMonthFirst) = (false, false)
    return date
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
