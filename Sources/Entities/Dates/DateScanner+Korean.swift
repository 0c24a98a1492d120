import Text

/// Korean dates: `2023년 2월 23일`, `지난 5월`, `올해 하반기`, `2분기`.
extension DateScanner {
  /// A year, month, day or quarter whose number stands at `index`, with what follows.
  func koreanDate(at index: Int) -> DateFinding? {
    guard let first = counted(at: index) else { return nil }
    switch first.counter {
    case .year where (1000...2199).contains(first.number):
      return koreanYear(first.number, at: index)
    case .month where (1...12).contains(first.number):
      return koreanMonth(first.number, .open, from: index, monthAt: index)
    case .quarter where (1...4).contains(first.number):
      return DateFinding(
        pieces: index..<index + 2, expression: .part(.quarter(first.number), .open))
    case .day where (1...31).contains(first.number) && isCalendarDay(at: index):
      if case .shift(let shift)? = word(at: index - 1), shift != .this {
        return DateFinding(
          pieces: index - 1..<index + 2, expression: .dayOfMonthBeside(first.number, shift))
      }
      return DateFinding(pieces: index..<index + 2, expression: .dayOfMonth(first.number))
    default: return nil
    }
  }

  /// `9일`, `9일에`, not `9일간` or `9일째`.
  private func isCalendarDay(at index: Int) -> Bool {
    let piece = text.pieces[index + 1]
    let ending = text.bytes[Int(piece.start)..<Int(piece.end)].dropFirst(3)
    return ending.isEmpty || HangulParticle.isParticle(ending)
  }

  /// One word that is a date, with the half of a year behind it.
  func whole(_ expression: DateExpression, at index: Int) -> DateFinding? {
    guard isFree(at: index) else { return nil }
    if case .year(let year) = expression, let half = half(of: year, from: index, at: index + 1) {
      return half
    }
    if case .year(let year) = expression, let month = counted(at: index + 1),
      month.counter == .month, (1...12).contains(month.number)
    {
      return koreanMonth(month.number, year, from: index, monthAt: index + 1)
    }
    switch expression {
    case .monthShift(let shift):
      if let day = koreanDay(at: index + 1) {
        return DateFinding(pieces: index..<index + 3, expression: .dayInMonth(day, shift))
      }
    case .weekShift(let shift):
      if let weekday = bareWeekday(at: index + 1) {
        return DateFinding(
          pieces: index..<index + 2, expression: .weekdayInWeek(weekday, shift))
      }
    default: break
    }
    return DateFinding(pieces: index..<index + 1, expression: expression)
  }

  /// The day of a month whose number stands at `index`: `3일`, `3일에`.
  func koreanDay(at index: Int) -> Int? {
    guard continues(at: index), let day = counted(at: index), day.counter == .day,
      (1...31).contains(day.number), isCalendarDay(at: index)
    else { return nil }
    return day.number
  }

  /// The weekday at `index` in a language that writes it without a preposition: `월요일`.
  func bareWeekday(at index: Int) -> Int? {
    guard continues(at: index), case .bareWeekday(let weekday)? = word(at: index) else {
      return nil
    }
    return weekday
  }

  private func koreanYear(_ year: Int, at index: Int) -> DateFinding {
    let number = DateExpression.Year.number(year)
    if let half = half(of: number, from: index, at: index + 2) { return half }
    if let next = counted(at: index + 2) {
      if next.counter == .month, (1...12).contains(next.number) {
        return koreanMonth(next.number, number, from: index, monthAt: index + 2)
      }
      if next.counter == .quarter, (1...4).contains(next.number) {
        return DateFinding(
          pieces: index..<index + 4, expression: .part(.quarter(next.number), number))
      }
    }
    return DateFinding(pieces: index..<index + 2, expression: .year(number))
  }

  private func koreanMonth(
    _ month: Int, _ year: DateExpression.Year, from start: Int, monthAt index: Int
  ) -> DateFinding {
    if let day = counted(at: index + 2), day.counter == .day, (1...31).contains(day.number) {
      if year == .open, case .shift(let shift)? = word(at: index - 1), shift != .this {
        return DateFinding(
          pieces: index - 1..<index + 4,
          expression: .dayBeside(month: month, day: day.number, shift))
      }
      return DateFinding(
        pieces: start..<index + 4,
        expression: .day(month: month, day: day.number, weekday: nil, year))
    }
    if year == .open, case .shift(let shift)? = word(at: index - 1), shift != .this {
      return DateFinding(
        pieces: index - 1..<index + 2, expression: .monthBeside(month, shift))
    }
    return DateFinding(pieces: start..<index + 2, expression: .month(month, year))
  }

  private func half(
    of year: DateExpression.Year, from start: Int, at index: Int
  ) -> DateFinding? {
    guard case .halfYear(let number)? = word(at: index), continues(at: index) else { return nil }
    return DateFinding(pieces: start..<index + 1, expression: .part(.half(number), year))
  }

  /// A number with a counter glued behind it.
  private func counted(at index: Int) -> (number: Int, counter: DateWord.KoreanCounter)? {
    guard let number = text.number(at: index, digits: 4),
      text.pieces.indices.contains(index + 1), text.pieces[index + 1].isGlued,
      case .counter(let counter)? = word(at: index + 1)
    else { return nil }
    return (number, counter)
  }
}
