/// Dates that count from the day of publication: "on Monday", "last June", "three days ago".
extension DateScanner {
  /// A weekday without a day of the month: "Monday", "Monday last week".
  func weekdayAlone(_ weekday: Int, at index: Int) -> DateFinding? {
    guard text.pieces[index].length > 5, !isPartOfName(weekdayAt: index),
      word(at: index - 1) != .every, word(at: index - 1) != .count(1)
    else { return nil }
    var next = index + 1
    if word(at: next) == .partOfDay { next += 1 }
    if word(at: next) == .of { next += 1 }
    if case .shift(let shift)? = word(at: next), word(at: next + 1) == .unit(.week) {
      return DateFinding(
        pieces: index..<next + 2, expression: .weekdayInWeek(weekday, shift))
    }
    if isWeekBehind(at: index + 1) {
      return DateFinding(pieces: index..<index + 2, expression: .weekBehind(weekday: weekday))
    }
    return DateFinding(pieces: index..<index + 1, expression: .weekday(weekday, nil))
  }

  /// The `week` of "Friday week".
  private func isWeekBehind(at index: Int) -> Bool {
    guard word(at: index) == .unit(.week), !isPluralUnit(at: index), !isGluedToDash(at: index + 1)
    else { return false }
    return text.pieces[index].gap == .space && !text.pieces[index].isCapital
      && (index < 2 || word(at: index - 2) != .the)
  }

  /// "last", "this", "next" with the word of time behind them.
  func shifted(_ shift: DateExpression.Shift, at index: Int) -> DateFinding? {
    guard isFree(at: index) else { return nil }
    var next = index + 1
    if shift == .this, text.pieces.indices.contains(next), Self.past == text.pieces[next].hash {
      return shiftedNoun(.last, from: index, nounAt: next + 1)
    }
    if shift == .this, word(at: next) == .shift(.next) { next += 1 }
    return shiftedNoun(next > index + 1 ? .next : shift, from: index, nounAt: next)
  }

  /// "yesterday"; "today" where it stands for "nowadays" can't be told apart.
  func dayShift(_ days: Int, at index: Int) -> DateFinding? {
    guard isFree(at: index), !isGluedToDash(at: index + 1) else { return nil }
    if text.pieces[index].isCapital, index > 0, text.pieces[index].gap == .space,
      text.pieces[index - 1].isCapital
    {
      return nil
    }
    if index > 1, Self.betterDays.contains(text.pieces[index - 1].hash), word(at: index - 2) != nil
    {
      return nil
    }
    return DateFinding(pieces: index..<index + 1, expression: .dayShift(days))
  }

  /// "the day after tomorrow", "the day before yesterday".
  func dayBesideDay(at index: Int) -> DateFinding? {
    guard word(at: index + 1) == .before, let days = plainDayShift(at: index + 2), days != 0
    else { return nil }
    let wanted = days > 0 ? Self.after : Self.before
    guard text.pieces[index + 1].hash == wanted else { return nil }
    return DateFinding(
      pieces: withArticle(index)..<index + 3, expression: .dayShift(2 * days))
  }

  private func plainDayShift(at index: Int) -> Int? {
    guard case .dayShift(let days)? = word(at: index) else { return nil }
    return days
  }

  /// `la semaine prochaine`, `le mois dernier`, `l'an dernier`.
  func unitBeforeShift(_ unit: DateExpression.Unit, at index: Int) -> DateFinding? {
    guard case .shiftBehind(let shift)? = word(at: index + 1), continues(at: index + 1) else {
      return nil
    }
    let expression: DateExpression
    switch unit {
    case .week: expression = .weekShift(shift)
    case .month: expression = .monthShift(shift)
    case .year: expression = .year(.shift(shift))
    case .day: return nil
    }
    return DateFinding(pieces: index..<index + 2, expression: expression)
  }

  /// "over the weekend", "at the weekend".
  func weekend(at index: Int) -> DateFinding? {
    guard word(at: index - 1) == .the, index > 1,
      Self.weekendPrepositions.contains(text.pieces[index - 2].hash)
    else { return nil }
    return DateFinding(pieces: index - 1..<index + 1, expression: .weekend(nil))
  }

  /// "3 days ago".
  func timeAgo(at index: Int) -> DateFinding? {
    guard isFree(at: index), let number = text.number(at: index, digits: 2) else { return nil }
    return timeAgo(number, at: index)
  }

  /// "three days ago", "a year ago"; nothing for "about a year ago".
  func timeAgo(_ count: Int, at index: Int) -> DateFinding? {
    guard case .unit(let unit)? = word(at: index + 1), word(at: index + 2) == .ago,
      count < 100, index == 0 || !Self.vague.contains(text.pieces[index - 1].hash)
    else { return nil }
    return DateFinding(pieces: index..<index + 3, expression: .ago(count, unit))
  }

  private func shiftedNoun(
    _ shift: DateExpression.Shift, from index: Int, nounAt next: Int
  ) -> DateFinding? {
    guard continues(at: next), !isGluedToDash(at: next + 1), !isPluralUnit(at: next) else {
      return nil
    }
    let expression: DateExpression
    switch word(at: next) {
    case .unit(.week):
      if let weekday = bareWeekday(at: next + 1) {
        return DateFinding(
          pieces: index..<next + 2, expression: .weekdayInWeek(weekday, shift))
      }
      expression = .weekShift(shift)
    case .unit(.month):
      if let day = koreanDay(at: next + 1) {
        return DateFinding(pieces: index..<next + 3, expression: .dayInMonth(day, shift))
      }
      expression = .monthShift(shift)
    case .unit(.year): expression = .year(.shift(shift))
    case .weekday(let weekday, false):
      if let date = self.weekday(at: next), case .day = date.expression {
        return DateFinding(
          pieces: index..<date.pieces.upperBound, expression: date.expression)
      }
      expression = .weekday(weekday, shift)
    case .smallWeekday(let weekday), .bareWeekday(let weekday):
      expression = .weekday(weekday, shift)
    case .smallMonth(let month) where text.pieces[next].length > 3:
      expression = .monthBeside(month, shift)
    case .month(let month, _) where text.pieces[next].isCapital:
      expression = .monthBeside(month, shift)
    case .season(let month): expression = .partBeside(.season(month), shift)
    case .weekend: expression = .weekend(shift)
    case .night where shift == .last: expression = .dayShift(-1)
    case .partOfDay where shift == .this: expression = .dayShift(0)
    case .quarter: expression = .quarterShift(shift)
    default: return nil
    }
    return DateFinding(pieces: index..<next + 1, expression: expression)
  }

  private func isGluedToDash(at index: Int) -> Bool {
    text.isDash(at: index) && text.pieces[index].isGlued && text.pieces[index].length == 1
      && text.pieces.indices.contains(index + 1) && text.pieces[index + 1].isGlued
  }

  /// "last weeks" is no single week.
  private func isPluralUnit(at index: Int) -> Bool {
    text.pieces.indices.contains(index) && Self.pluralUnits.contains(text.pieces[index].hash)
  }

  /// "Black Friday", "Sunday Times".
  private func isPartOfName(weekdayAt index: Int) -> Bool {
    if index > 0, text.pieces[index].gap == .space,
      Self.namesBefore.contains(text.pieces[index - 1].hash), text.pieces[index - 1].isCapital
    {
      return true
    }
    guard text.pieces.indices.contains(index + 1) else { return false }
    let next = text.pieces[index + 1]
    return next.gap == .space && (next.isCapital && Self.namesBehind.contains(next.hash))
      || next.hash == Self.paper
  }

  private static let pluralUnits = hashes("days weeks months years")
  private static let betterDays = hashes("better brighter new safer different greener")
  private static let after = PieceHash("after").value
  private static let before = PieceHash("before").value
  private static let past = PieceHash("past").value
  private static let paper = PieceHash("paper").value
  private static let weekendPrepositions = hashes("over at during on through in")
  private static let vague = hashes("over about almost nearly than around roughly only some least")
  private static let namesBefore = hashes(
    "black good ash bloody super cyber easter palm holy maundy ruby sheffield giving big")
  private static let namesBehind = hashes(
    "times telegraph mail mirror express herald post night world independent sun star world")

  static func hashes(_ words: String) -> Set<UInt64> {
    Set(words.split(separator: " ").map { PieceHash($0).value })
  }
}
