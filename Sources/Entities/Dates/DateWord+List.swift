/// The meanings of words as `Data/dates/words.tsv` writes them.
extension DateWord {
  /// Reads `future`, `season 3` or `shift last`; nil for anything else.
  init?(listed meaning: String) {
    let parts = meaning.split(separator: " ").map(String.init)
    guard let name = parts.first, parts.count <= 2 else { return nil }
    let found =
      parts.count == 1
      ? Self.single[name] : Self.numbered(name, parts[1]) ?? Self.shifted(name, parts[1])
    guard let found else { return nil }
    self = found
  }

  private static let single: [String: DateWord] = [
    "quarter": .quarter, "half": .half, "weekend": .weekend, "century": .century, "night": .night,
    "fiscal": .fiscal, "partOfDay": .partOfDay, "the": .the, "of": .of, "ago": .ago, "and": .and,
    "to": .to, "between": .between, "before": .before, "deadline": .deadline, "future": .future,
    "perhaps": .perhaps, "past": .past, "speech": .speech, "counted": .counted, "event": .event,
    "every": .every, "plan": .plan, "promise": .promise, "lasts": .lasts,
    "appointment": .appointment, "ahead": .ahead, "postpone": .postpone, "notPast": .notPast,
    "that": .that,
  ]

  private static func numbered(_ name: String, _ value: String) -> DateWord? {
    guard let number = Int(value) else { return nil }
    switch name {
    case "season": return .season(number)
    case "ordinal": return .ordinal(number)
    case "count": return .count(number)
    case "halfYear": return .halfYear(number)
    case "dayShift": return .dayShift(number)
    case "wholeDay": return .whole(.dayShift(number))
    default: return nil
    }
  }

  private static func shifted(_ name: String, _ value: String) -> DateWord? {
    if name == "counter" { return counters[value].map(DateWord.counter) }
    if let unit = units[value] {
      return name == "unit" ? .unit(unit) : name == "leadingUnit" ? .leadingUnit(unit) : nil
    }
    guard let shift = shifts[value] else { return nil }
    switch name {
    case "shift": return .shift(shift)
    case "shiftBehind": return .shiftBehind(shift)
    case "wholeWeek": return .whole(.weekShift(shift))
    case "wholeMonth": return .whole(.monthShift(shift))
    case "wholeYear": return .whole(.year(.shift(shift)))
    default: return nil
    }
  }

  private static let shifts: [String: DateExpression.Shift] = [
    "last": .last, "this": .this, "next": .next,
  ]
  private static let units: [String: DateExpression.Unit] = [
    "day": .day, "week": .week, "month": .month, "year": .year,
  ]
  private static let counters: [String: KoreanCounter] = [
    "year": .year, "month": .month, "day": .day, "quarter": .quarter,
  ]
}
