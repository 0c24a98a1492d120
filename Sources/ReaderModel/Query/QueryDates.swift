/// Parses and writes dates of queries: exact ones, and ones relative to today.
enum QueryDates {
  /// The first and the last day of the date or range `text`; nil if it is no date.
  ///
  /// `2023`, `2023-07`, `2023-07-31`, `2023-07-01..2023-07-15`, `today`, `yesterday`, `2 weeks ago`
  /// (a day), `7d` `2w` `3m` `1y` (since so long ago), `2023-Q3`, `this month`, `last week` (Monday to
  /// Sunday), and printed dates such as `31 July 2023`, with the months in `calendar`; without a year
  /// (`July`, `1 July`, `Q3`) the last one that has begun.
  static func days(
    of text: String, today: CivilDate, calendar: CalendarNames
  ) -> (first: CivilDate, last: CivilDate)? {
    if let dots = text.firstRange(of: "..") {
      guard let start = span(String(text[..<dots.lowerBound]), today, calendar),
        let end = span(String(text[dots.upperBound...]), today, calendar), start.first <= end.last
      else { return nil }
      return (start.first, end.last)
    }
    return span(text, today, calendar)
  }

  /// The days of one date.
  private static func span(
    _ text: String, _ today: CivilDate, _ calendar: CalendarNames
  ) -> (first: CivilDate, last: CivilDate)? {
    exact(text) ?? relative(text.lowercased(), today: today)
      ?? recent(text.lowercased(), today: today, calendar) ?? printed(text, today, calendar)
  }

  /// The shortest form of a range of days: `2023`, `2023-07`, `2023-07-31` or two dates with `..`
  /// between them.
  static func text(from first: CivilDate, through last: CivilDate) -> String {
    if first == last { return first.description }
    let startsMonth = first.day == 1 && first.year == last.year
    if startsMonth, first.month == 1, last.month == 12, last.day == 31 {
      return String(first.description.prefix(4))
    }
    let length = CivilDate.length(ofMonth: first.month, year: first.year)
    if startsMonth, first.month == last.month, last.day == length {
      return String(first.description.prefix(7))
    }
    return "\(first)..\(last)"
  }

  private static func exact(_ text: String) -> (first: CivilDate, last: CivilDate)? {
    let separator: Character = text.contains("/") ? "/" : "-"
    let parts = text.split(separator: separator, omittingEmptySubsequences: false)
    guard parts.count <= 3, parts[0].count == 4 else { return nil }
    var numbers: [Int] = []
    for part in parts {
      guard part.allSatisfy({ $0.isASCII && $0.isNumber }), let number = Int(part) else {
        return nil
      }
      numbers.append(number)
    }
    let month = numbers.count > 1 ? numbers[1] : nil
    guard let first = CivilDate(year: numbers[0], month: month ?? 1, day: 1) else { return nil }
    if numbers.count == 3 {
      return CivilDate(year: numbers[0], month: first.month, day: numbers[2]).map { ($0, $0) }
    }
    return (first, end(of: month == nil ? .year : .month, from: first))
  }

  /// A printed date, if it is all of `text` and unambiguous; without a year, the last such day.
  private static func printed(
    _ text: String, _ today: CivilDate, _ calendar: CalendarNames
  ) -> (first: CivilDate, last: CivilDate)? {
    guard text.utf8.count <= 80 else { return nil }
    let reader = DateReader(text, calendar)
    guard let found = reader.dates().first, found.tokens == reader.tokens.indices,
      found.date.minute == nil, !found.date.isAmbiguous, let month = found.date.month,
      let first = found.date.year.map({
        CivilDate(year: $0, month: month, day: found.date.day ?? 1)
      }) ?? last(month: month, day: found.date.day ?? 1, today: today)
    else { return nil }
    return (first, found.date.day == nil ? end(of: .month, from: first) : first)
  }

  enum Period: String {
    case day, week, month, year
  }

  private static func relative(
    _ text: String, today: CivilDate
  ) -> (first: CivilDate, last: CivilDate)? {
    switch text {
    case "today": return (today, today)
    case "yesterday": return (today.adding(days: -1), today.adding(days: -1))
    default: break
    }
    let words = text.split(separator: " ").joined(separator: " ")
      .split(omittingEmptySubsequences: false) { $0 == " " || $0 == "-" || $0 == "_" }
    if words.count == 3, words[2] == "ago", let period = Period(word: words[1]) {
      let isNumber = words[0].utf8.allSatisfy { (0x30...0x39).contains($0) }
      let count = ["a", "an", "one"].contains(words[0]) ? 1 : isNumber ? Int(words[0]) : nil
      guard let count, (0...100_000).contains(count) else { return nil }
      let day = moved(today, by: -count, period)
      return day.year >= 1 ? (day, day) : nil
    }
    guard words.count == 2, let period = Period(rawValue: String(words[1])), period != .day,
      let back = ["this": 0, "last": 1][words[0]]
    else { return nil }
    let first = start(of: period, around: moved(today, by: -back, period))
    return (first, end(of: period, from: first))
  }

  private static func start(of period: Period, around day: CivilDate) -> CivilDate {
    switch period {
    case .day: day
    case .week: day.adding(days: 1 - day.weekday)
    case .month: day.adding(days: 1 - day.day)
    case .year: CivilDate(year: day.year, month: 1, day: 1) ?? day
    }
  }

  static func end(of period: Period, from first: CivilDate) -> CivilDate {
    switch period {
    case .day: first
    case .week: first.adding(days: 6)
    case .month:
      first.adding(days: CivilDate.length(ofMonth: first.month, year: first.year) - 1)
    case .year: CivilDate(year: first.year, month: 12, day: 31) ?? first
    }
  }

  /// `day` moved by `count` periods; clamps to the month's last day.
  static func moved(_ day: CivilDate, by count: Int, _ period: Period) -> CivilDate {
    switch period {
    case .day: return day.adding(days: count)
    case .week: return day.adding(days: 7 * count)
    case .month, .year:
      let months = day.year * 12 + day.month - 1 + count * (period == .year ? 12 : 1)
      let year = months >= 0 ? months / 12 : (months - 11) / 12
      let month = months - year * 12 + 1
      let last = CivilDate.length(ofMonth: month, year: year)
      return CivilDate(year: year, month: month, day: min(day.day, last)) ?? day
    }
  }
}

extension QueryDates.Period {
  /// `week` or `weeks`.
  fileprivate init?(word: some StringProtocol) {
    self.init(rawValue: word.hasSuffix("s") ? String(word.dropLast()) : String(word))
  }
}
