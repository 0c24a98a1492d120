/// Years: "since 2016", "2010-15", "the 1990s", "19th century", "fiscal 1988".
extension DateScanner {
  /// A year, years joined by a dash or slash, or a decade; only where something says that the
  /// number is one.
  func years(at index: Int, after last: DateFinding?) -> DateFinding? {
    guard isYear(at: index), let year = text.number(at: index) else { return nil }
    if let decade = decade(year, at: index) { return decade }
    guard isFree(at: index), !isCountOrName(at: index),
      hasYearEvidence(at: index, after: last)
    else { return nil }
    if let end = yearsEnd(after: year, at: index + 1) {
      return DateFinding(pieces: index..<index + 3, expression: .years(year, end))
    }
    return DateFinding(pieces: index..<index + 1, expression: .year(.number(year)))
  }

  /// `'89` as 1989 and `'07` as 2007: the year whose apostrophe stands at `index`.
  func shortYear(at index: Int) -> Int? {
    guard text.isApostrophe(at: index) || text.isOpeningQuote(at: index),
      !text.pieces[index].isGlued, text.pieces.indices.contains(index + 1),
      text.pieces[index + 1].isGlued, text.pieces[index + 1].length == 2,
      let number = text.number(at: index + 1),
      index + 2 == text.pieces.count || !text.pieces[index + 2].isGlued
        || endsNumber(at: index + 2)
    else { return nil }
    return number < 50 ? 2000 + number : 1900 + number
  }

  /// "in '89", "the '60s".
  func shortYearAlone(at index: Int) -> DateFinding? {
    if let decade = shortDecade(at: index) { return decade }
    guard word(at: index - 2) == .before, let year = shortYear(at: index - 1) else { return nil }
    return DateFinding(pieces: index - 1..<index + 1, expression: .year(.number(year)))
  }

  /// "the late '90s": the number stands at `index`.
  private func shortDecade(at index: Int) -> DateFinding? {
    guard let number = text.number(at: index, digits: 2), text.pieces[index].length == 2,
      number % 10 == 0, text.pieces[index].isGlued,
      text.isApostrophe(at: index - 1) || text.isOpeningQuote(at: index - 1),
      !text.pieces[index - 1].isGlued, isDecadeEnd(at: index + 1)
    else { return nil }
    let first = (number < 30 ? 2000 : 1900) + number
    return DateFinding(pieces: index - 1..<index + 2, expression: .years(first, first + 9))
  }

  private func isDecadeEnd(at index: Int) -> Bool {
    guard text.pieces.indices.contains(index), text.pieces[index].isGlued else { return false }
    return text.pieces[index].length == 1
      && text.bytes[Int(text.pieces[index].start)] == UInt8(ascii: "s")
  }

  /// "19th century" as its hundred years.
  func century(at index: Int) -> DateFinding? {
    guard let number = text.number(at: index, digits: 2), (1...21).contains(number),
      text.pieces.indices.contains(index + 2), text.pieces[index + 1].isGlued,
      text.pieces[index + 1].length == 2, word(at: index + 2) == .century
    else { return nil }
    return DateFinding(
      pieces: withArticle(index)..<index + 3,
      expression: .years(number * 100 - 99, number * 100))
  }

  /// "fiscal 1988", "FY2023", "fiscal year 2023".
  func fiscalYear(at index: Int) -> DateFinding? {
    let next = word(at: index + 1) == .unit(.year) ? index + 2 : index + 1
    guard continues(at: next), isYear(at: next), let year = text.number(at: next)
    else { return nil }
    return DateFinding(pieces: next..<next + 1, expression: .year(.number(year)))
  }

  /// Whether piece `index` is four digits that can be a year, 1000 to 2199, and nothing more.
  func isYear(at index: Int) -> Bool {
    guard let year = text.number(at: index), text.pieces[index].length == 4,
      (1000...2199).contains(year)
    else { return false }
    guard text.pieces.indices.contains(index + 1), text.pieces[index + 1].isGlued else {
      return true
    }
    if text.pieces[index + 1].kind == .word { return isDecade(at: index) }
    if text.isDash(at: index + 1) || text.isMark("/", at: index + 1) {
      return text.pieces.indices.contains(index + 2)
        && (!text.pieces[index + 2].isGlued || text.pieces[index + 2].kind == .number
          || text.pieces[index + 2].kind == .word && !text.pieces[index + 2].isCapital)
    }
    return endsNumber(at: index + 1)
  }

  /// `2010-15`, `2014–2018`, `1987/88`: the second year, if that is what follows.
  private func yearsEnd(after year: Int, at index: Int) -> Int? {
    guard text.isDash(at: index) || text.isMark("/", at: index), text.pieces[index].isGlued,
      text.pieces.indices.contains(index + 1), text.pieces[index + 1].isGlued,
      let number = text.number(at: index + 1, digits: 4)
    else { return nil }
    let isLast =
      index + 2 == text.pieces.count || !text.pieces[index + 2].isGlued
      || endsNumber(at: index + 2)
    let end = text.pieces[index + 1].length == 2 ? year / 100 * 100 + number : number
    return isLast && end > year && end - year < 200 ? end : nil
  }

  private func isDecade(at index: Int) -> Bool {
    let letters = text.pieces[index + 1]
    return letters.length == 1 && text.bytes[Int(letters.start)] == UInt8(ascii: "s")
      && text.number(at: index).map { $0 % 10 == 0 } == true
  }

  /// `1990s`; "the 1900s" is its hundred years.
  private func decade(_ year: Int, at index: Int) -> DateFinding? {
    guard text.pieces.indices.contains(index + 1), text.pieces[index + 1].isGlued,
      text.pieces[index + 1].kind == .word
    else { return nil }
    return DateFinding(
      pieces: withArticle(index)..<index + 2,
      expression: .years(year, year + (year % 100 == 0 && year < 2000 ? 99 : 9)))
  }

  /// "2000 people", "Euro 2016", "the 2016 Olympics": no year of its own.
  private func isCountOrName(at index: Int) -> Bool {
    if word(at: index + 1) == .counted || isCurrency(at: index - 1) { return true }
    if index > 0, text.pieces[index].gap == .space, text.pieces[index - 1].kind == .word,
      text.pieces[index - 1].isCapital, words[index - 1] == nil || words[index - 1] == .event
    {
      return true
    }
    for next in index + 1..<min(index + 6, text.pieces.count) {
      let piece = text.pieces[next]
      guard piece.kind == .word, piece.gap == .space, piece.isCapital || words[next] == .event
      else { break }
      if words[next] == .event { return true }
    }
    return false
  }

  private func isCurrency(at index: Int) -> Bool {
    guard text.pieces.indices.contains(index), text.pieces[index + 1].isGlued else { return false }
    let first = text.bytes[Int(text.pieces[index].start)]
    return text.isMark("$", at: index) || text.isMark("#", at: index) || first == 0xC2
      || text.pieces[index].length == 3 && text.bytes[Int(text.pieces[index].start) + 1] == 0x82
  }

  private func hasYearEvidence(at index: Int, after last: DateFinding?) -> Bool {
    guard let year = text.number(at: index) else { return false }
    let before = text.isDash(at: index - 1) && text.pieces[index].isGlued ? index - 2 : index - 1
    let isModern = (1900...2099).contains(year)
    switch word(at: before) {
    case .before, .unit(.year): return isModern || !isPlural(at: index + 1)
    case .between, .deadline, .to, .of:
      return isModern && !(year % 100 == 0 && isPlural(at: index + 1))
    case .the:
      return isModern && !(year % 100 == 0 && isPlural(at: index + 1)) && hasNounBehind(index)
    default: break
    }
    guard isModern else { return false }
    if isAtLeast(before: index) { return true }
    if text.isApostrophe(at: index + 1), text.pieces[index + 1].isGlued { return true }
    if let last, last.pieces.upperBound == index - 1, isYearLike(last.expression),
      word(at: index - 1) == .and || text.isMark(",", at: index - 1)
    {
      return true
    }
    if text.isMark("(", at: before) { return endsNumber(at: min(index + 1, text.pieces.count - 1)) }
    return isPossessive(at: before) && hasNounBehind(index) && year % 100 != 0
  }

  private func isYearLike(_ expression: DateExpression) -> Bool {
    switch expression {
    case .year, .years: true
    default: false
    }
  }

  /// A lower-case word that ends in `s`, four letters or more.
  private func isPlural(at index: Int) -> Bool {
    guard text.pieces.indices.contains(index) else { return false }
    let piece = text.pieces[index]
    return piece.kind == .word && !piece.isCapital && piece.length > 3
      && text.bytes[Int(piece.end) - 1] == UInt8(ascii: "s")
  }

  private func hasNounBehind(_ index: Int) -> Bool {
    text.pieces.indices.contains(index + 1) && text.pieces[index + 1].gap == .space
      && text.pieces[index + 1].kind == .word && words[index + 1] == nil
  }

  private func isPossessive(at index: Int) -> Bool {
    guard text.pieces.indices.contains(index) else { return false }
    if text.isApostrophe(at: index) { return text.pieces[index].isGlued }
    return Self.possessives.contains(text.pieces[index].hash)
  }

  /// `until at least 2030`
  private func isAtLeast(before index: Int) -> Bool {
    guard index > 2, text.pieces[index - 1].hash == Self.least,
      text.pieces[index - 2].hash == Self.at
    else { return false }
    return word(at: index - 3) == .deadline || word(at: index - 3) == .before
  }

  private static let at = PieceHash("at").value
  private static let least = PieceHash("least").value
  private static let possessives = Set(
    ["its", "his", "her", "their", "our", "s", "a"].map { PieceHash($0).value })
}
