/// Finds the dates in a line: `July 31, 2023 - 16:04`, `31 lipca 2023 r., godz. 16:04`, `2023. 7.
/// 31. 오후 4:04`, `2023-07-31T16:04:00+09:00` and the like.
package struct DateReader {
  /// A date with its tokens.
  package struct Found: Equatable {
    /// The date.
    package var date: PrintedDate
    /// A range of indices into ``DateReader/tokens``.
    package var tokens: Range<Int>
  }

  /// The words, numbers and marks of the line.
  package let tokens: [DateToken]
  let calendar: CalendarNames

  /// Whether the line has American time zones, so that the month comes first.
  private let isAmerican: Bool
  /// Whether it has halves of the day, with which the month comes first in America alone.
  private let hasHalves: Bool

  /// Whether the line has Hangul, kana or ideographs, so that the year comes first.
  private let isEastAsian: Bool

  /// Reads a line; `calendar` knows the words for months, days and zones.
  package init(_ line: String, _ calendar: CalendarNames) {
    self.calendar = calendar
    tokens = DateToken.tokens(of: line)
    isEastAsian = line.unicodeScalars.contains {
      (0x3040...0x30FF).contains($0.value) || (0x4E00...0x9FFF).contains($0.value)
        || (0xAC00...0xD7A3).contains($0.value)
    }
    isAmerican = tokens.contains { $0.number == nil && Self.americanZones.contains($0.text) }
    hasHalves = tokens.contains { $0.number == nil && Self.halves.contains($0.text) }
  }

  private static let americanZones: Set = ["et", "est", "edt", "pst", "pdt"]
  private static let halves: Set = ["am", "pm"]

  /// Every date with at least a month and a year, or a month and a day, in order.
  package func dates() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < tokens.count {
      guard var match = date(at: index) else {
        index += 1
        continue
      }
      addTime(to: &match, after: found.last?.tokens.upperBound ?? 0)
      found.append(match)
      index = match.tokens.upperBound
    }
    return found
  }
}

extension DateReader {
  private func number(_ index: Int, _ range: ClosedRange<Int>) -> Int? {
    guard index < tokens.count, let number = tokens[index].number, range.contains(number)
    else { return nil }
    return number
  }

  func year(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].digits == 4 else { return nil }
    return number(index, 1800...2199)
  }

  private func month(_ index: Int) -> Int? {
    guard index < tokens.count, tokens[index].number == nil else { return nil }
    return calendar.month(named: tokens[index].text)
  }

  private func text(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private func skip(_ index: Int, _ words: Set<String>) -> Int {
    var index = index
    while index < tokens.count, words.contains(tokens[index].text) { index += 1 }
    return index
  }

  private func date(at index: Int) -> Found? {
    if index > 0, text(index - 1) == "/" || text(index - 1) == "$" { return nil }
    return yearFirst(at: index) ?? shortYearFirst(at: index) ?? numeric(at: index)
      ?? monthFirst(at: index) ?? dayFirst(at: index)
  }

  /// `2023-07-31`, `2023.07.31`, `2023/7/31`, `2023년 7월 31일`, `2023. 7. 31.`, `2023년 7월`.
  private func yearFirst(at index: Int) -> Found? {
    guard let year = year(index) else { return nil }
    let separators: Set = ["-", ".", "/", "년", "年"]
    guard separators.contains(text(index + 1)) else { return nil }
    let isKorean = text(index + 1) == "년" || text(index + 1) == "年"
    guard let month = number(index + 2, 1...12) else { return nil }
    let hasDay = text(index + 3) == text(index + 1) || ["월", "月"].contains(text(index + 3))
    if hasDay, let day = number(index + 4, 1...31),
      CivilDate(year: year, month: month, day: day) != nil
    {
      let end = skip(index + 5, isKorean ? ["일", "日"] : ["."])
      return Found(date: PrintedDate(year: year, month: month, day: day), tokens: index..<end)
    }
    guard isKorean, hasDay else { return nil }
    return Found(date: PrintedDate(year: year, month: month), tokens: index..<index + 4)
  }

  /// `31.07.2023`, `31/07/2023`, `31-07-2023`, `31.07.23`; the month first if only that makes a date, or
  /// in America.
  private func numeric(at index: Int) -> Found? {
    let mark = text(index + 1)
    // `0001-01-01` is what a program writes for no date.
    guard let first = number(index, 1...31), tokens[index].digits <= 2,
      [".", "/", "-"].contains(mark), let second = number(index + 2, 1...31),
      text(index + 3) == mark,
      let year = year(index + 4) ?? shortYear(index + 4, after: mark)
    else { return nil }
    let isMonthFirst = (isAmerican || hasHalves) && mark == "/"
    let isDayFirst = second <= 12 && !(isMonthFirst && first <= 12)
    guard isDayFirst || first <= 12 else { return nil }
    let (day, month) = isDayFirst ? (first, second) : (second, first)
    guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
    let isAmbiguous = mark == "/" && !isAmerican && first <= 12 && second <= 12 && first != second
    return Found(
      date: PrintedDate(
        year: year, month: month, day: day, isAmbiguous: isAmbiguous,
        isMonthFirst: isAmbiguous && isMonthFirst),
      tokens: index..<index + 5)
  }

  /// The year of `31.07.23`, which is part of no longer number; nil for any other token.
  private func shortYear(_ index: Int, after mark: String) -> Int? {
    guard index < tokens.count, tokens[index].digits == 2, let number = tokens[index].number,
      !(index - 4..<index).contains(where: { $0 > index - 4 && tokens[$0].followsBlank }),
      tokens[index - 4].followsBlank || ![".", "/", "-", ":"].contains(text(index - 5)),
      text(index + 1) != mark || index + 2 >= tokens.count || tokens[index + 2].number == nil
        || tokens[index + 2].followsBlank
    else { return nil }
    return number + (number < 70 ? 2000 : 1900)
  }

  /// `23.07.31` in Korean and Japanese lines.
  private func shortYearFirst(at index: Int) -> Found? {
    let mark = text(index + 1)
    guard isEastAsian, [".", "/", "-"].contains(mark), text(index + 3) == mark,
      let year = shortYear(index + 4, after: mark) == nil ? nil : number(index, 0...69),
      let month = number(index + 2, 1...12), let day = number(index + 4, 1...31),
      tokens[index].digits == 2, CivilDate(year: 2000 + year, month: month, day: day) != nil
    else { return nil }
    return Found(
      date: PrintedDate(year: 2000 + year, month: month, day: day),
      tokens: index..<skip(index + 5, ["."]))
  }

  /// `July 31, 2023`, `Jul. 31st 2023`, `July 31`, `July 2023`.
  private func monthFirst(at index: Int) -> Found? {
    guard let month = month(index) else { return nil }
    let next = skip(index + 1, [".", ","])
    if let year = year(next) {
      guard index == 0 || tokens[index - 1].number == nil else { return nil }
      return Found(date: PrintedDate(year: year, month: month), tokens: index..<next + 1)
    }
    guard let day = number(next, 1...31), tokens[next].digits <= 2,
      text(next + 1) != ":" || tokens[index].text.count > 3
    else { return nil }
    let end = skip(next + 1, ["st", "nd", "rd", "th"])
    return completed(month: month, day: day, from: index, at: end, separators: [",", ".", "of"])
  }

  /// `31 July 2023`, `31st of July, 2023`, `31. Juli 2023`, `31 de julio de 2023`, `31 lipca`,
  /// `31-Jul-2023`.
  private func dayFirst(at index: Int) -> Found? {
    guard let day = number(index, 1...31), tokens[index].digits <= 2 else { return nil }
    if index > 0, [":", ".", ","].contains(text(index - 1)), !tokens[index].followsBlank {
      return nil
    }
    let next = skip(index + 1, ["st", "nd", "rd", "th", ".", "of", "de", "-", "º", "er"])
    guard let month = month(next) else { return nil }
    return completed(
      month: month, day: day, from: index, at: next + 1, separators: [",", ".", "de", "-", "del"])
  }

  private func completed(
    month: Int, day: Int, from start: Int, at end: Int, separators: Set<String>
  ) -> Found? {
    let next = skip(end, separators)
    if let year = year(next), next - end <= 2 {
      guard CivilDate(year: year, month: month, day: day) != nil else { return nil }
      return Found(
        date: PrintedDate(year: year, month: month, day: day), tokens: start..<next + 1)
    }
    guard CivilDate(year: 2000, month: month, day: day) != nil else { return nil }
    return Found(date: PrintedDate(month: month, day: day), tokens: start..<end)
  }
}
