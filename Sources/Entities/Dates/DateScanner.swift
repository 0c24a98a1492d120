/// Finds the dates that a text writes, piece by piece: in English, and the usual forms of Polish,
/// German, French and Korean.
///
/// Each `Type+Role` file beside this one reads one family: days, months and parts, years, relative
/// words. A reader of a family gets the index of a piece and answers with what starts there.
struct DateScanner {
  let text: PieceText
  /// The meaning of each piece, where it has one.
  let words: [DateWord?]
  /// Whether the day comes first in `3/4/2023`.
  let isDayFirst: Bool
  /// Feasts that stand for their day.
  let feasts: FeastNames

  init(_ text: PieceText, vocabulary: DateVocabulary, isDayFirst: Bool = false) {
    self.text = text
    self.isDayFirst = isDayFirst
    feasts = vocabulary.feasts
    let vocabulary = vocabulary.table
    words = text.pieces.map { piece in
      guard piece.kind == .word else { return nil }
      let isHangul = (0xEA...0xED).contains(text.bytes[Int(piece.start)])
      return isHangul
        ? DateVocabulary.meaning(ofHangul: piece, in: text, table: vocabulary)
        : vocabulary[piece.hash]
    }
  }

  /// All dates, in order, none overlapping another.
  func findings() -> [DateFinding] {
    var found: [DateFinding] = []
    var index = 0
    while index < text.pieces.count {
      guard canStart(at: index), let first = finding(at: index, after: found.last) else {
        index += 1
        continue
      }
      let whole = joined(first)
      found.append(whole)
      index = whole.pieces.upperBound
    }
    return found
  }

  /// The word at `index`; nil outside the text and for a piece without a meaning.
  func word(at index: Int) -> DateWord? {
    words.indices.contains(index) ? words[index] : nil
  }

  /// Whether piece `index` follows the one before on the same line.
  func continues(at index: Int) -> Bool {
    text.pieces.indices.contains(index)
      && (text.pieces[index].gap == .none || text.pieces[index].gap == .space
        || text.pieces[index].gap == .line)
  }

  private func canStart(at index: Int) -> Bool {
    let piece = text.pieces[index]
    return piece.kind == .number || words[index] != nil
      || piece.isCapital && (piece.length == 1 || feasts.byFirst[piece.hash] != nil)
  }

  private func finding(at index: Int, after last: DateFinding?) -> DateFinding? {
    if text.pieces[index].kind == .number {
      return koreanDate(at: index) ?? dayBeforeMonth(at: index) ?? numericDay(at: index) ?? century(
        at: index)
        ?? years(at: index, after: last) ?? timeAgo(at: index) ?? ordinalDay(at: index)
        ?? shortYearAlone(at: index)
    }
    switch words[index] {
    case .month, .smallMonth: return monthFirst(at: index)
    case .weekday, .smallWeekday, .bareWeekday: return weekday(at: index)
    case .whole(let expression): return whole(expression, at: index)
    case .shift(let shift): return shifted(shift, at: index)
    case .season(let month): return season(month, at: index)
    case .ordinal(let number): return quarterOrHalf(number, at: index)
    case .dayShift(let days): return dayShift(days, at: index)
    case .unit(.day): return dayBesideDay(at: index)
    case .leadingUnit(let unit): return unitBeforeShift(unit, at: index)
    case .count(let number): return timeAgo(number, at: index)
    case .fiscal: return fiscalYear(at: index)
    case .weekend: return weekend(at: index)
    default: return feast(at: index) ?? abbreviatedPart(at: index)
    }
  }

  /// Takes in the end of a span: "Monday to Thursday", "30 June – 2 July", "between May and July".
  private func joined(_ first: DateFinding) -> DateFinding {
    let end = first.pieces.upperBound
    let isBetween = word(at: first.pieces.lowerBound - 1) == .between
    let joins: Bool
    switch word(at: end) {
    case .to: joins = true
    case .deadline:
      joins = !text.pieces[end].isCapital && startsSpan(before: first.pieces.lowerBound)
    case .and: joins = isBetween
    default: joins = text.isDash(at: end)
    }
    guard joins, continues(at: end + 1), let second = finding(at: end + 1, after: first),
      second.pieces.lowerBound == end + 1,
      Self.canSpan(first.expression, second.expression)
    else { return first }
    return DateFinding(
      pieces: first.pieces.lowerBound..<second.pieces.upperBound,
      expression: .interval(first.expression, second.expression))
  }

  private func startsSpan(before index: Int) -> Bool {
    text.pieces.indices.contains(index - 1)
      && text.pieces[index - 1].hash == PieceHash("from").value
  }

  /// Only dates of the same grain make a span.
  private static func canSpan(_ first: DateExpression, _ second: DateExpression) -> Bool {
    switch (first, second) {
    case (.weekday(_, nil), .weekday(_, nil)), (.day, .day), (.month, .month): true
    case (.year(.number(let first)), .year(.number(let second))): first < second
    case (.part(let first, _), .part(let second, _)): first.length == second.length
    default: false
    }
  }
}
