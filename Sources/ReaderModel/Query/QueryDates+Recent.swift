/// Dates that leave the year to today.
extension QueryDates {
  /// A span such as `7d`, a quarter such as `2023-Q3`, or the name of a month; `text` is in lower
  /// case.
  static func recent(
    _ text: String, today: CivilDate, _ calendar: CalendarNames
  ) -> (first: CivilDate, last: CivilDate)? {
    if let span = span(text, today: today) { return span }
    if let quarter = quarter(text, today: today) { return quarter }
    guard let month = calendar.month(named: text),
      let first = last(month: month, day: 1, today: today)
    else { return nil }
    return (first, end(of: .month, from: first))
  }

  /// The last such day that is not after today; nil if the month never has it.
  static func last(month: Int, day: Int, today: CivilDate) -> CivilDate? {
    // 29 February may be eight years back.
    (0...8).lazy.compactMap { CivilDate(year: today.year - $0, month: month, day: day) }
      .first { $0 <= today }
  }

  /// From so many days, weeks, months or years ago until today: `7d`.
  private static func span(
    _ text: String, today: CivilDate
  ) -> (first: CivilDate, last: CivilDate)? {
    let periods: [Character: Period] = ["d": .day, "w": .week, "m": .month, "y": .year]
    let digits = text.dropLast()
    guard let period = text.last.flatMap({ periods[$0] }), (1...5).contains(digits.utf8.count),
      digits.utf8.allSatisfy({ (0x30...0x39).contains($0) }), let count = Int(digits)
    else { return nil }
    let first = moved(today, by: -count, period)
    return first.year >= 1 ? (first, today) : nil
  }

  /// `2023-q3`, `2023q3`, `q3 2023`, or `q3` for the last one that has begun.
  private static func quarter(
    _ text: String, today: CivilDate
  ) -> (first: CivilDate, last: CivilDate)? {
    let parts = text.replacing("q", with: " q").split { " -/".contains($0) }
    guard (1...2).contains(parts.count),
      let quarter = parts.first(where: { $0.first == "q" }).flatMap({ Int($0.dropFirst()) }),
      (1...4).contains(quarter)
    else { return nil }
    let month = quarter * 3 - 2
    let years = parts.filter { $0.first != "q" }
    guard let year = years.first else {
      guard parts.count == 1, let first = last(month: month, day: 1, today: today) else {
        return nil
      }
      return (first, end(of: .month, from: moved(first, by: 2, .month)))
    }
    guard year.utf8.count == 4, let number = Int(year),
      let first = CivilDate(year: number, month: month, day: 1)
    else { return nil }
    return (first, end(of: .month, from: moved(first, by: 2, .month)))
  }
}
