import ReaderModel
import Text

/// Turns what a date says into calendar days, months and years.
struct DateResolver {
  /// What relative dates count from; nil when the publication is unknown.
  let reference: DateReference?

  /// The date that `expression` means in a clause of this tense; nil when it can't be told.
  func span(of expression: DateExpression, tense: ClauseTense) -> CalendarSpan? {
    switch expression {
    case .day(let month, let day, let weekday, let year):
      return self.day(month: month, day: day, weekday: weekday, year, tense: tense)
    case .month(let month, let year): return self.month(month, year, tense: tense)
    case .part(let part, let year): return self.part(part, year, tense: tense)
    case .year(let year): return number(of: year).map(CalendarSpan.year)
    case .years(let first, let last): return .interval(.year(first), .year(last))
    case .monthBeside(let month, let shift): return monthBeside(month, shift)
    case .partBeside(let part, let shift): return partBeside(part, shift)
    case .monthShift(let shift): return month(shiftedBy: shift.rawValue)
    case .dayInMonth(let day, let shift): return dayInMonth(day, shift)
    case .dayBeside(let month, let day, let shift): return dayBeside(month, day, shift)
    case .quarterShift(let shift): return quarter(shiftedBy: shift.rawValue)
    case .interval(let first, let last): return interval(first, last, tense: tense)
    case .ago(let count, .month): return month(shiftedBy: -count)
    case .ago(let count, .year): return reference.map { .year($0.year - count) }
    default:
      guard let today = reference?.day else { return nil }
      return span(of: expression, tense: tense, today: today)
    }
  }

  /// Those that need the very day of publication.
  private func span(
    of expression: DateExpression, tense: ClauseTense, today: CivilDate
  ) -> CalendarSpan? {
    switch expression {
    case .dayShift(let days): .day(today.adding(days: days))
    case .weekday(let weekday, let shift):
      .day(self.weekday(weekday, shift, tense: tense, today: today))
    case .weekdayInWeek(let weekday, let shift):
      .day(today.adding(days: weekday - today.weekday + 7 * shift.rawValue))
    case .weekBehind(let weekday):
      .day(self.weekday(weekday, .next, tense: tense, today: today).adding(days: 7))
    case .weekShift(let shift): .week(of: today, shift: shift.rawValue)
    case .dayOfMonth(let day): dayOfMonth(day, tense: tense, today: today)
    case .dayOfMonthBeside(let day, let shift): dayOfMonthBeside(day, shift, today: today)
    case .weekend(let shift): weekend(shift, tense: tense, today: today)
    case .ago(let count, .day): .day(today.adding(days: -count))
    case .ago(let count, .week): .week(of: today, shift: -count)
    default: nil
    }
  }

  /// That day of this month or the one before; after it where the clause speaks of what will be.
  private func dayOfMonth(_ day: Int, tense: ClauseTense, today: CivilDate) -> CalendarSpan? {
    let step = tense == .future ? (day >= today.day ? 0 : 1) : (day <= today.day ? 0 : -1)
    let months = today.year * 12 + today.month - 1 + step
    return CivilDate(year: months / 12, month: months % 12 + 1, day: day).map(CalendarSpan.day)
  }

  private func number(of year: DateExpression.Year) -> Int? {
    switch year {
    case .number(let number): number
    case .shift(let shift): reference.map { $0.year + shift.rawValue }
    case .open: nil
    }
  }

  private func day(
    month: Int, day: Int, weekday: Int?, _ year: DateExpression.Year, tense: ClauseTense
  ) -> CalendarSpan? {
    if year != .open {
      return number(of: year)
        .flatMap { CivilDate(year: $0, month: month, day: day) }.map(CalendarSpan.day)
    }
    guard let reference else { return nil }
    let pivot = reference.pivot
    let candidates = (reference.year - 4...reference.year + 4)
      .compactMap { CivilDate(year: $0, month: month, day: day) }
    if let weekday, let fitting = nearest(to: pivot, candidates.filter { $0.weekday == weekday }) {
      return .day(fitting)
    }
    let before = candidates.last { $0 <= pivot }
    let after = candidates.first { $0 > pivot }
    return choice(before, after, pivot: pivot, tense: tense).map(CalendarSpan.day)
  }

  private func month(
    _ month: Int, _ year: DateExpression.Year, tense: ClauseTense
  ) -> CalendarSpan? {
    if year != .open { return number(of: year).map { .month(year: $0, month: month) } }
    guard let reference else { return nil }
    guard let now = reference.month else { return .month(year: reference.year, month: month) }
    if month == now { return .month(year: reference.year, month: month) }
    let before = CivilDate(
      year: month < now ? reference.year : reference.year - 1, month: month, day: 15)
    let after = CivilDate(
      year: month < now ? reference.year + 1 : reference.year, month: month, day: 15)
    return choice(before, after, pivot: reference.pivot, tense: tense)
      .map { .month(year: $0.year, month: month) }
  }

  /// The one that the tense asks for; without a tense, or when that one lies most of a year away
  /// and the other is near, the nearer one.
  private func choice(
    _ before: CivilDate?, _ after: CivilDate?, pivot: CivilDate, tense: ClauseTense
  ) -> CivilDate? {
    guard let before, let after else { return before ?? after }
    let past = pivot.daysSinceEpoch - before.daysSinceEpoch
    let future = after.daysSinceEpoch - pivot.daysSinceEpoch
    switch tense {
    case .past: return past > 300 && future < 45 ? after : before
    case .future: return future > 300 && past < 45 ? before : after
    case .open: return past > 200 && future < past / 2 ? after : before
    }
  }

  private func nearest(to pivot: CivilDate, _ days: [CivilDate]) -> CivilDate? {
    days.min {
      abs($0.daysSinceEpoch - pivot.daysSinceEpoch) < abs($1.daysSinceEpoch - pivot.daysSinceEpoch)
    }
  }

  private func weekday(
    _ weekday: Int, _ shift: DateExpression.Shift?, tense: ClauseTense, today: CivilDate
  ) -> CivilDate {
    let back = (today.weekday - weekday + 7) % 7
    let ahead = (weekday - today.weekday + 7) % 7
    switch shift {
    case .last: return today.adding(days: back == 0 ? -7 : -back)
    case .next: return today.adding(days: ahead == 0 ? 7 : ahead)
    case .this: return today.adding(days: tense == .past ? -back : ahead)
    case nil: return today.adding(days: tense == .future ? ahead : -back)
    }
  }

  private func weekend(
    _ shift: DateExpression.Shift?, tense: ClauseTense, today: CivilDate
  ) -> CalendarSpan {
    let saturday = today.adding(days: 6 - today.weekday)
    let weeks: Int
    switch shift {
    case .last: weeks = -1
    case .this: weeks = tense == .past && today.weekday < 3 ? -1 : 0
    case .next: weeks = 1
    case nil: weeks = tense == .future || today.weekday > 5 ? 0 : -1
    }
    let first = saturday.adding(days: 7 * weeks)
    return .interval(.day(first), .day(first.adding(days: 1)))
  }

  func month(shiftedBy count: Int) -> CalendarSpan? {
    guard let reference, let month = reference.month else { return nil }
    let months = reference.year * 12 + month - 1 + count
    return .month(year: months / 12, month: months % 12 + 1)
  }
}
