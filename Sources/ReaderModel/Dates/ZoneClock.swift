/// The clock of a time zone: its winter offset from UTC in minutes, and its rule for summer time.
package enum ZoneClock: Equatable, Sendable {
  /// The same all year.
  case fixed(Int)
  /// An hour ahead from the last Sunday of March to the last of October.
  case european(Int)
  /// An hour ahead from the second Sunday of March to the first of November.
  case american(Int)

  /// The clock with the rule `name`; nil for an unknown name.
  package init?(_ name: String, offset: Int) {
    switch name {
    case "fixed": self = .fixed(offset)
    case "european": self = .european(offset)
    case "american": self = .american(offset)
    default: return nil
    }
  }

  /// The offset on `day`, in minutes; the winter offset if that is nil.
  package func offset(on day: CivilDate?) -> Int {
    switch self {
    case .fixed(let offset): offset
    case .european(let offset): offset + (isSummer(day, from: (3, 31), to: (10, 31)) ? 60 : 0)
    case .american(let offset): offset + (isSummer(day, from: (3, 14), to: (11, 7)) ? 60 : 0)
    }
  }

  /// Clocks change on the Sunday that ends on or before these days.
  private func isSummer(
    _ day: CivilDate?, from: (month: Int, day: Int), to: (month: Int, day: Int)
  ) -> Bool {
    guard let day,
      let latestStart = CivilDate(year: day.year, month: from.month, day: from.day),
      let latestEnd = CivilDate(year: day.year, month: to.month, day: to.day)
    else { return false }
    let start = latestStart.adding(days: -(latestStart.weekday % 7))
    let end = latestEnd.adding(days: -(latestEnd.weekday % 7))
    return day >= start && day < end
  }
}
