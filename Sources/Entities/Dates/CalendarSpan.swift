import ReaderModel

/// A day, month, year, or the stretch between two of them.
enum CalendarSpan: Equatable, Sendable {
  case day(CivilDate)
  /// A month, 1 to 12.
  case month(year: Int, month: Int)
  case year(Int)
  /// From the first through the last, both included.
  indirect case interval(CalendarSpan, CalendarSpan)

  /// ISO 8601: `2023-02-23`, `2022-06`, `1991`, `2023-07-31/2023-08-03`.
  var iso: String {
    switch self {
    case .day(let day): day.description
    case .month(let year, let month): "\(padded(year, 4))-\(padded(month, 2))"
    case .year(let year): padded(year, 4)
    case .interval(let first, let last): "\(first.iso)/\(last.iso)"
    }
  }

  /// The first day of it; nil only for a year outside the calendar.
  var firstDay: CivilDate? {
    switch self {
    case .day(let day): day
    case .month(let year, let month): CivilDate(year: year, month: month, day: 1)
    case .year(let year): CivilDate(year: year, month: 1, day: 1)
    case .interval(let first, _): first.firstDay
    }
  }

  /// The months from `month` on, `count` of them, as an interval of months.
  static func months(_ count: Int, from month: Int, of year: Int) -> CalendarSpan {
    let last = month + count - 2
    return .interval(
      .month(year: year, month: month),
      .month(year: year + last / 12, month: last % 12 + 1))
  }

  /// Monday through Sunday of the week that lies `shift` weeks from that of `day`.
  static func week(of day: CivilDate, shift: Int) -> CalendarSpan {
    let monday = day.adding(days: 1 - day.weekday + 7 * shift)
    return .interval(.day(monday), .day(monday.adding(days: 6)))
  }
}
