/// Weekdays in small letters and days by their ordinal number alone.
extension DateScanner {
  /// A weekday of a language that writes it small: `w poniedziałek`, `mardi prochain`, `월요일`.
  func smallWeekday(at index: Int) -> DateFinding? {
    let weekday: Int
    switch word(at: index) {
    case .smallWeekday(let number)
    where word(at: index - 1) == .before || word(at: index - 1) == .deadline:
      weekday = number
    case .bareWeekday(let number) where !text.pieces[index].isCapital: weekday = number
    default: return nil
    }
    if continues(at: index + 1), let date = dayBeforeMonth(at: index + 1),
      case .day(let month, let day, _, let year) = date.expression
    {
      return DateFinding(
        pieces: index..<date.pieces.upperBound,
        expression: .day(month: month, day: day, weekday: weekday, year))
    }
    if case .shiftBehind(let shift)? = word(at: index + 1) {
      return DateFinding(pieces: index..<index + 2, expression: .weekday(weekday, shift))
    }
    return DateFinding(pieces: index..<index + 1, expression: .weekday(weekday, nil))
  }

  /// Whether a dash follows the piece before without a space: `3-Apr-2023`.
  func isGluedDash(at index: Int) -> Bool {
    text.isDash(at: index) && text.pieces[index].isGlued
  }

  /// "on the 14th", "by the 3rd": the number alone, where no noun follows.
  func ordinalDay(at index: Int) -> DateFinding? {
    guard word(at: index - 1) == .the, text.pieces.indices.contains(index - 2),
      Self.dayPrepositions.contains(text.pieces[index - 2].hash),
      let (day, end) = dayOfMonth(at: index), end == index + 2
    else { return nil }
    let isLast =
      !continues(at: end) || text.pieces[end].kind == .mark && !text.isDash(at: end)
      || word(at: end) == .and || Self.clauseWords.contains(text.pieces[end].hash)
    return isLast ? DateFinding(pieces: index..<end, expression: .dayOfMonth(day)) : nil
  }

  private static let dayPrepositions = hashes("on by until till")
  private static let clauseWords = hashes("at in for with but after before when as to")
}
