/// Months, quarters, halves, seasons: "April 2015", "the second quarter", "the summer of 2017".
extension DateScanner {
  /// A month without a day. A doubtful one needs a year or a word of time beside it.
  func monthAlone(_ month: Int, isDoubtful: Bool, at index: Int) -> DateFinding? {
    let (year, end) = yearBehind(afterPeriod(index + 1))
    if year != .open {
      return DateFinding(pieces: index..<end, expression: .month(month, year))
    }
    guard text.pieces[index].length > 2, !isNamePart(at: index), word(at: index - 1) != .every
    else { return nil }
    if isDoubtful {
      guard hasWordOfTime(before: index), !(month == 3 && text.pieces[index].length == 3)
      else { return nil }
    }
    if case .shiftBehind(let shift)? = word(at: index + 1) {
      return DateFinding(pieces: index..<index + 2, expression: .monthBeside(month, shift))
    }
    return DateFinding(pieces: index..<index + 1, expression: .month(month, .open))
  }

  /// "spring 2022", "the summer of 2017"; a season without a year is left alone.
  func season(_ month: Int, at index: Int) -> DateFinding? {
    part(.season(month), from: index, nameEnd: index + 1)
  }

  /// "the second quarter", "the latter half of this year".
  func quarterOrHalf(_ number: Int, at index: Int) -> DateFinding? {
    var next = index + 1
    if text.isDash(at: next) { next += 1 }
    switch word(at: next) {
    case .quarter: return quarter(number, from: index, nameEnd: next + 1)
    case .half where number <= 2: return part(.half(number), from: index, nameEnd: next + 1)
    default: return nil
    }
  }

  /// `Q3`, `Q3 2023`, `H1 2024`.
  func abbreviatedPart(at index: Int) -> DateFinding? {
    let piece = text.pieces[index]
    guard piece.length == 1, piece.isCapital, isFree(at: index),
      text.pieces.indices.contains(index + 1), text.pieces[index + 1].isGlued,
      let number = text.number(at: index + 1, digits: 1),
      index + 2 == text.pieces.count || !text.pieces[index + 2].isGlued
        || endsNumber(at: index + 2)
    else { return nil }
    switch (text.bytes[Int(piece.start)], number) {
    case (UInt8(ascii: "Q"), 1...4): return quarter(number, from: index, nameEnd: index + 2)
    case (UInt8(ascii: "H"), 1...2): return part(.half(number), from: index, nameEnd: index + 2)
    default: return nil
    }
  }

  /// A quarter may stand without a year, unless it is one of a game.
  private func quarter(_ number: Int, from index: Int, nameEnd: Int) -> DateFinding? {
    if let dated = part(.quarter(number), from: index, nameEnd: nameEnd) { return dated }
    let start = withArticle(index)
    guard start < index || text.pieces[index].length == 1, !isGame(around: index) else {
      return nil
    }
    return DateFinding(
      pieces: start..<nameEnd, expression: .part(.quarter(number), .open))
  }

  private func part(
    _ part: DateExpression.Part, from index: Int, nameEnd: Int
  ) -> DateFinding? {
    var (year, end) = yearBehind(nameEnd)
    if year == .open, word(at: nameEnd) == .of, word(at: nameEnd + 1) == .fiscal {
      (year, end) = yearBehind(nameEnd + 2)
    }
    guard year != .open else { return nil }
    if case .season(12) = part, text.isDash(at: end), text.number(at: end + 1) != nil { end += 2 }
    return DateFinding(pieces: withArticle(index)..<end, expression: .part(part, year))
  }

  /// The index of "the" before `index`, or `index`.
  func withArticle(_ index: Int) -> Int {
    word(at: index - 1) == .the && continues(at: index) ? index - 1 : index
  }

  /// Whether a word before `index` says that a time follows.
  func hasWordOfTime(before index: Int) -> Bool {
    guard continues(at: index) else { return false }
    var before = index - 1
    if text.isDash(at: before) { before -= 1 }
    switch word(at: before) {
    case .before, .deadline, .between, .shift: return true
    case .to: return month(at: before - 1) != nil || text.number(at: before - 1) != nil
    case .of: return text.pieces.indices.contains(before - 1)
    case .and, nil:
      let isListed = word(at: before) == .and || text.isMark(",", at: before)
      guard isListed, case .month? = word(at: before - 1) else { return false }
      return true
    default: return false
    }
  }

  /// "Jan Kowalski", "April Jones": a capitalised word beside it makes it a name.
  private func isNamePart(at index: Int) -> Bool {
    guard case .month(_, true)? = word(at: index), text.pieces.indices.contains(index + 1)
    else { return false }
    let next = text.pieces[index + 1]
    return next.gap == .space && next.isCapital && words[index + 1] == nil
  }

  private func isGame(around index: Int) -> Bool {
    let nearby = max(0, index - 25)..<min(text.pieces.count, index + 25)
    return nearby.contains { Self.gameWords.contains(text.pieces[$0].hash) }
  }

  private static let gameWords = Set(
    ["touchdown", "goal", "yard", "yards", "quarterback", "scored", "rebounds", "coach", "game"]
      .map { PieceHash($0).value })
}
