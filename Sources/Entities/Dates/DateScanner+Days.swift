import ReaderModel

/// Days of a month: "February 23rd", "4 April 2016", "2023-02-24", "Thursday, January 24, 2019".
extension DateScanner {
  /// "23 February 2023", "the 23rd of February", "5-6 April 2016".
  func dayBeforeMonth(at index: Int) -> DateFinding? {
    guard isFree(at: index), let (day, afterDay) = dayOfMonth(at: index) else { return nil }
    var lastDay = day
    var next = afterDay
    if text.isDash(at: next) || word(at: next) == .to || word(at: next) == .and,
      let (second, end) = dayOfMonth(at: next + 1), second > day,
      word(at: next) != .and || second == day + 1 || word(at: index - 1) == .between
    {
      (lastDay, next) = (second, end)
    }
    let isDashed = isGluedDash(at: next)
    if word(at: next) == .of || text.isMark(".", at: next) && text.pieces[next].isGlued || isDashed
    {
      next += 1
    }
    guard continues(at: next), let (month, _) = month(at: next) else { return nil }
    next = afterPeriod(next + 1)
    if isDashed, isGluedDash(at: next), isYear(at: next + 1) { next += 1 }
    let (year, end) = yearBehind(next)
    if year == .open, lastDay == day, case .shiftBehind(let shift)? = word(at: end) {
      return DateFinding(
        pieces: index..<end + 1, expression: .dayBeside(month: month, day: day, shift))
    }
    return days(
      day, lastDay, month: month, weekday: nil, year: year, pieces: index..<end)
  }

  /// "February 23rd, 2023", "July 4–6", "February 2023", "Feb. 21, 2011", "May".
  func monthFirst(at index: Int) -> DateFinding? {
    guard let (month, isDoubtful) = month(at: index), isFree(at: index) else { return nil }
    let next = afterPeriod(index + 1)
    guard continues(at: next), let (day, afterDay) = dayOfMonth(at: next),
      !isYear(at: next), !isCounted(at: afterDay)
    else {
      return monthAlone(month, isDoubtful: isDoubtful, at: index)
    }
    var lastDay = day
    var end = afterDay
    if text.isDash(at: end) || word(at: end) == .to || word(at: end) == .and,
      let (second, afterSecond) = dayOfMonth(at: end + 1), second > day,
      word(at: end) != .and || second == day + 1 || word(at: index - 1) == .between,
      !isMonth(at: afterPeriod(afterSecond)), !isYear(at: end + 1), !isCounted(at: afterSecond)
    {
      (lastDay, end) = (second, afterSecond)
    }
    let (year, whole) = yearBehind(end)
    return days(day, lastDay, month: month, weekday: nil, year: year, pieces: index..<whole)
  }

  /// "Thursday, January 24, 2019", and the weekday alone.
  func weekday(at index: Int) -> DateFinding? {
    if let small = smallWeekday(at: index) { return small }
    guard case .weekday(let weekday, let isDoubtful)? = word(at: index),
      text.pieces[index].isCapital, isFree(at: index)
    else { return nil }
    var next = afterPeriod(index + 1)
    if text.isMark(",", at: next) { next += 1 }
    let isBracketed = text.isMark("(", at: next)
    if isBracketed { next += 1 }
    if word(at: next) == .the { next += 1 }
    if continues(at: next), let date = dayBeforeMonth(at: next) ?? monthFirst(at: next),
      case .day(let month, let day, _, let year) = date.expression
    {
      let end = date.pieces.upperBound
      return DateFinding(
        pieces: index..<(isBracketed && text.isMark(")", at: end) ? end + 1 : end),
        expression: .day(month: month, day: day, weekday: weekday, year))
    }
    return isDoubtful ? nil : weekdayAlone(weekday, at: index)
  }

  /// `2023-02-24`, `2023/02/24`, `2023.02.24`, `24.02.2023`, `02/24/2023`.
  func numericDay(at index: Int) -> DateFinding? {
    let end = index + 5
    guard isFree(at: index), end <= text.pieces.count,
      (index + 1..<end).allSatisfy({ text.pieces[$0].isGlued }),
      text.pieces[index + 1].hash == text.pieces[index + 3].hash,
      end == text.pieces.count || !text.pieces[end].isGlued || endsNumber(at: end),
      let first = text.number(at: index), let second = text.number(at: index + 2),
      let third = text.number(at: index + 4)
    else { return nil }
    let isDotted = text.isMark(".", at: index + 1)
    let isSlashed = text.isMark("/", at: index + 1)
    guard isDotted || isSlashed || text.isDash(at: index + 1) else { return nil }
    let date: CivilDate?
    switch (text.pieces[index].length, text.pieces[index + 4].length) {
    case (4, 1...2): date = CivilDate(year: first, month: second, day: third)
    case (1...2, 4) where isDotted || first > 12 || isSlashed && isDayFirst && second <= 12:
      date = CivilDate(year: third, month: second, day: first)
    case (1...2, 4) where isSlashed: date = CivilDate(year: third, month: first, day: second)
    default: date = nil
    }
    guard let date, (1000...2200).contains(date.year) else { return nil }
    return DateFinding(
      pieces: index..<end,
      expression: .day(month: date.month, day: date.day, weekday: nil, .number(date.year)))
  }

  /// Whether nothing that would make piece `index` part of a longer sign is glued before it.
  func isFree(at index: Int) -> Bool {
    let piece = text.pieces[index]
    guard piece.isGlued, index > 0 else { return true }
    if text.pieces[index - 1].kind != .mark { return false }
    if text.isDash(at: index - 1) {
      guard text.pieces[index - 1].isGlued, index > 1 else { return true }
      if text.pieces[index - 2].kind == .number, month(at: index - 3) != nil { return true }
      switch words[index - 2] {
      case .month, .weekday: return true
      default:
        return text.pieces[index - 2].kind == .word && !text.pieces[index - 2].isCapital
          || text.pieces[index - 1].length == 3
      }
    }
    for mark: Unicode.Scalar in ["(", "[", "\"", "'", ",", ";"]
    where text.isMark(mark, at: index - 1) {
      return true
    }
    return text.pieces[index - 1].length == 3
  }

  /// Whether the mark at `index` can stand behind a number without belonging to it.
  func endsNumber(at index: Int) -> Bool {
    let piece = text.pieces[index]
    guard piece.kind == .mark, piece.length == 1 else { return piece.kind == .mark }
    let isLast =
      index + 1 == text.pieces.count || !text.pieces[index + 1].isGlued
      || text.pieces[index + 1].kind != .number
    return isLast && !text.isMark("%", at: index)
      && !(text.isDash(at: index) && index + 1 < text.pieces.count
        && text.pieces[index + 1].isGlued && text.pieces[index + 1].isCapital)
  }

  /// A year right behind a day or month: ", 2019", " 2019", " last year"; and where it ends.
  func yearBehind(_ index: Int) -> (DateExpression.Year, end: Int) {
    var next = index
    if text.isMark(",", at: next) { next += 1 }
    if word(at: next) == .of, next == index { next += 1 }
    guard continues(at: next) else { return (.open, index) }
    if isYear(at: next), let year = text.number(at: next) { return (.number(year), next + 1) }
    if let year = shortYear(at: next) { return (.number(year), next + 2) }
    if word(at: index) == .of, word(at: next) == .the, word(at: next + 1) == .unit(.year) {
      return (.shift(.this), next + 2)
    }
    guard next == index || word(at: index) == .of, case .shift(let shift)? = word(at: next),
      word(at: next + 1) == .unit(.year)
    else { return (.open, index) }
    return (.shift(shift), next + 2)
  }

  /// The index behind the period of an abbreviation (`Feb.`) that a number or month follows.
  func afterPeriod(_ index: Int) -> Int {
    guard text.isMark(".", at: index), text.pieces[index].isGlued, continues(at: index + 1),
      text.pieces[index - 1].length <= 5,
      text.pieces[index + 1].kind == .number || isMonth(at: index + 1)
    else { return index }
    return index + 1
  }

  /// The month at `index`: a capitalised one, or one of a language that writes them small.
  func month(at index: Int) -> (month: Int, isDoubtful: Bool)? {
    switch word(at: index) {
    case .month(let month, let isDoubtful)? where text.pieces[index].isCapital:
      (month, isDoubtful)
    case .smallMonth(let month)?: (month, true)
    default: nil
    }
  }

  private func isMonth(at index: Int) -> Bool { month(at: index) != nil }

  /// "5 people": the number counts something.
  private func isCounted(at index: Int) -> Bool {
    word(at: index) == .counted || text.isMark("%", at: index)
      || text.isMark(":", at: index) && text.number(at: index + 1) != nil
        && text.pieces[index + 1].isGlued
  }

  /// 1 to 31, with `st`, `nd`, `rd`, `th` or without, and the index behind it.
  func dayOfMonth(at index: Int) -> (day: Int, end: Int)? {
    guard let day = text.number(at: index, digits: 2), (1...31).contains(day) else { return nil }
    guard text.pieces.indices.contains(index + 1), text.pieces[index + 1].isGlued else {
      return (day, index + 1)
    }
    switch text.pieces[index + 1].kind {
    case .number: return nil
    case .mark:
      let isDecimal =
        text.isMark(".", at: index + 1) && text.pieces.indices.contains(index + 2)
        && text.pieces[index + 2].isGlued && text.pieces[index + 2].kind == .number
      return isDecimal ? nil : (day, index + 1)
    case .word:
      let suffix = text.pieces[index + 1].hash
      return Self.ordinalEndings.contains(suffix) ? (day, index + 2) : nil
    }
  }

  private static let ordinalEndings = ["st", "nd", "rd", "th"].map { PieceHash($0).value }

  private func days(
    _ first: Int, _ last: Int, month: Int, weekday: Int?, year: DateExpression.Year,
    pieces: Range<Int>
  ) -> DateFinding {
    let start = DateExpression.day(month: month, day: first, weekday: weekday, year)
    guard last > first else { return DateFinding(pieces: pieces, expression: start) }
    return DateFinding(
      pieces: pieces,
      expression: .interval(start, .day(month: month, day: last, weekday: nil, year)))
  }
}
