import ReaderModel

/// Days that a word points at: the next one, the last one, that of the month before or behind.
extension DateResolver {
  /// "오는 15일", "지난 3일": the next or last day of that number; today counts for the next.
  func dayOfMonthBeside(
    _ day: Int, _ shift: DateExpression.Shift, today: CivilDate
  ) -> CalendarSpan? {
    let step: Int
    switch shift {
    case .last: step = day < today.day ? 0 : -1
    case .this: step = 0
    case .next: step = day >= today.day ? 0 : 1
    }
    return dayInMonth(day, months: today.year * 12 + today.month - 1 + step)
  }

  /// "다음 달 3일", "내달 5일".
  func dayInMonth(_ day: Int, _ shift: DateExpression.Shift) -> CalendarSpan? {
    guard let reference, let month = reference.month else { return nil }
    return dayInMonth(day, months: reference.year * 12 + month - 1 + shift.rawValue)
  }

  /// "le 5 mars prochain", "오는 3월 5일": the next or last of that date.
  func dayBeside(_ month: Int, _ day: Int, _ shift: DateExpression.Shift) -> CalendarSpan? {
    guard let reference else { return nil }
    let pivot = reference.pivot
    let days = (reference.year - 4...reference.year + 4)
      .compactMap { CivilDate(year: $0, month: month, day: day) }
    let found =
      switch shift {
      case .last: days.last { $0 < pivot }
      case .this: days.first { $0.year == reference.year }
      case .next: days.first { $0 >= pivot }
      }
    return found.map(CalendarSpan.day)
  }

  /// `months` counts from year 0.
  private func dayInMonth(_ day: Int, months: Int) -> CalendarSpan? {
    CivilDate(year: months / 12, month: months % 12 + 1, day: day).map(CalendarSpan.day)
  }
}
