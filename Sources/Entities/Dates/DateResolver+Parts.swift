import ReaderModel

/// Quarters, halves, seasons and spans.
extension DateResolver {
  /// A part of a named year, or the one that the publication and the tense point at.
  func part(
    _ part: DateExpression.Part, _ year: DateExpression.Year, tense: ClauseTense
  ) -> CalendarSpan? {
    let chosen: Int
    switch year {
    case .number(let number): chosen = number
    case .shift(let shift):
      guard let reference else { return nil }
      chosen = reference.year + shift.rawValue
    case .open:
      guard let reference else { return nil }
      let hasBegun = (reference.month ?? 12) >= part.firstMonth
      chosen = hasBegun || tense != .past ? reference.year : reference.year - 1
    }
    return .months(part.length, from: part.firstMonth, of: chosen)
  }

  /// "last June", "next June", "this June".
  func monthBeside(_ month: Int, _ shift: DateExpression.Shift) -> CalendarSpan? {
    guard let reference else { return nil }
    guard let now = reference.month else {
      return .month(year: reference.year + shift.rawValue, month: month)
    }
    switch shift {
    case .this: return .month(year: reference.year, month: month)
    case .last: return .month(year: month < now ? reference.year : reference.year - 1, month: month)
    case .next: return .month(year: month > now ? reference.year : reference.year + 1, month: month)
    }
  }

  /// "last summer": the last that was over, "next summer": the next to begin.
  func partBeside(_ part: DateExpression.Part, _ shift: DateExpression.Shift) -> CalendarSpan? {
    guard let reference else { return nil }
    let now = reference.month ?? 7
    let end = part.firstMonth + part.length - 1
    let year: Int
    switch shift {
    // In January, this winter began last year.
    case .this: year = end > 12 && now <= end - 12 ? reference.year - 1 : reference.year
    case .last: year = now > end ? reference.year : reference.year - 1
    case .next: year = now < part.firstMonth ? reference.year : reference.year + 1
    }
    return .months(part.length, from: part.firstMonth, of: year)
  }

  /// The quarter `count` quarters after that of the publication.
  func quarter(shiftedBy count: Int) -> CalendarSpan? {
    guard let reference, let month = reference.month else { return nil }
    let quarters = reference.year * 4 + (month - 1) / 3 + count
    return .months(3, from: quarters % 4 * 3 + 1, of: quarters / 4)
  }

  /// A span whose ends help each other: the year of the last day holds for the first, and the last
  /// never lies before the first.
  func interval(
    _ first: DateExpression, _ last: DateExpression, tense: ClauseTense
  ) -> CalendarSpan? {
    var start = first
    if first.writtenYear == nil, let year = last.writtenYear { start = first.inYear(year) }
    guard let from = span(of: start, tense: tense) else { return nil }
    if case .weekday(let weekday, _) = last, case .day(let day) = from {
      let days = (weekday - day.weekday + 7) % 7
      return .interval(from, .day(day.adding(days: days)))
    }
    guard var through = span(of: last, tense: tense) else { return nil }
    if let fromDay = from.firstDay, let throughDay = through.firstDay, throughDay < fromDay,
      last.writtenYear == nil
    {
      guard let later = span(of: last.inYear(fromDay.year), tense: tense),
        let laterDay = later.firstDay
      else { return nil }
      through = later
      if laterDay < fromDay {
        guard let next = span(of: last.inYear(fromDay.year + 1), tense: tense) else { return nil }
        through = next
      }
    }
    guard let start = from.firstDay, let end = through.firstDay, start <= end else { return nil }
    return .interval(from, through)
  }
}
