/// Where a name ends.
extension WeaponScanner {
  /// Takes in a plural `s` and up to two nicknames: `F-16 Fighting Falcons`.
  func withNickname(_ end: Int, isPlural: Bool) -> (end: Int, isPlural: Bool) {
    var end = end
    if Designator.isPluralEnding(at: end, in: text) { return (end + 1, true) }
    if let block = endOfBlock(at: end) { return (block, isPlural) }
    var plural = isPlural
    for _ in 0..<2 {
      guard text.pieces.indices.contains(end), text.pieces[end].isCapital,
        text.pieces[end].gap == .space || text.pieces[end].gap == .line
      else { break }
      if catalogue.isNickname(text.pieces[end].hash) {
        plural = false
      } else if endsWithS(at: end), catalogue.isNickname(singularHash(at: end)) {
        plural = true
      } else if isUnknownNickname(at: end) {
        plural = false
      } else {
        break
      }
      end += 1
    }
    return (end, plural)
  }

  /// The end of `Block 70` behind a designator.
  private func endOfBlock(at index: Int) -> Int? {
    guard text.pieces.indices.contains(index + 1), text.pieces[index].gap == .space,
      text.pieces[index].isCapital, Self.blocks.contains(text.pieces[index].hash),
      text.pieces[index + 1].kind == .number, text.pieces[index + 1].gap == .space
    else { return nil }
    return index + 2
  }

  private static let blocks = Set(["block", "mk", "batch"].map { PieceHash($0).value })

  /// A capitalised word between a designator and its class in small letters: `XQ-99 Zephyr drone`.
  private func isUnknownNickname(at index: Int) -> Bool {
    guard words[index] == nil, text.pieces[index].length > 3,
      text.pieces.indices.contains(index + 1),
      text.pieces[index + 1].gap == .space, !text.pieces[index + 1].isCapital
    else { return false }
    switch words[index + 1] {
    case .weapon, .platform, .arming: return true
    default: return false
    }
  }

  /// Whether no letters or digits that belong to the name follow piece `index`.
  func endsName(at index: Int) -> Bool {
    if Designator.isGluedPart(at: index + 1, in: text) {
      return Designator.isPluralEnding(at: index + 1, in: text)
    }
    guard text.isDash(at: index + 1), text.pieces[index + 1].isGlued,
      Designator.isGluedPart(at: index + 2, in: text)
    else { return true }
    let next = text.pieces[index + 2]
    return next.kind == .word && (!next.isCapital || next.length > 3)
  }

  /// A hyphen, slash, apostrophe or period glued inside a name.
  func isInnerMark(at index: Int) -> Bool {
    guard text.pieces[index].isGlued, Designator.isGluedPart(at: index + 1, in: text)
    else { return false }
    return text.isDash(at: index) || text.isApostrophe(at: index) || text.isMark("/", at: index)
      || text.isMark(".", at: index)
  }

  /// `B` in `Scud B`.
  func isVariantLetter(at index: Int) -> Bool {
    guard text.pieces.indices.contains(index) else { return false }
    let piece = text.pieces[index]
    let isLetter = piece.length == 1 && piece.isCapital && piece.gap == .space
    return isLetter && (0x42...0x48).contains(text.bytes[Int(piece.start)])
      && !Designator.isGluedPart(at: index + 1, in: text)
      && !(text.isMark(".", at: index + 1) && index + 2 < text.pieces.count
        && text.pieces[index + 2].isCapital)
  }

  /// The end of a model's number: `2000D` behind `Mirage`, `30` behind `Skyranger`; nil when the
  /// number may count something.
  func endOfModel(at index: Int) -> Int? {
    guard text.pieces.indices.contains(index), text.pieces[index].kind == .number,
      text.pieces[index].gap == .space, text.pieces[index].length <= 4
    else { return nil }
    if Designator.isGluedPart(at: index + 1, in: text) {
      let letters = text.pieces[index + 1]
      let isWhole = !Designator.isGluedPart(at: index + 2, in: text)
      return letters.isCapital && letters.length <= 2 && isWhole ? index + 2 : nil
    }
    guard text.pieces[index].length <= 2, text.pieces.indices.contains(index + 1) else {
      return nil
    }
    let next = text.pieces[index + 1]
    return next.kind == .mark && !text.isMark("%", at: index + 1)
      && !text.isMark("-", at: index + 1)
      || words[index + 1] == .weapon || words[index + 1] == .platform ? index + 1 : nil
  }

  /// A word of four letters or more that ends in `s`.
  func endsWithS(at index: Int) -> Bool {
    let piece = text.pieces[index]
    return piece.kind == .word && piece.length > 3
      && text.bytes[Int(piece.end) - 1] == UInt8(ascii: "s")
  }

  /// No lower-case letter but a plural `s`.
  func isAcronym(at index: Int) -> Bool {
    let piece = text.pieces[index]
    let end = Int(piece.end) - (endsWithS(at: index) ? 1 : 0)
    return text.bytes[Int(piece.start)..<end].allSatisfy { $0 &- 0x61 >= 26 }
  }

  /// The hash of all but the last letter of piece `index`.
  func singularHash(at index: Int) -> UInt64 {
    var hash = PieceHash()
    let piece = text.pieces[index]
    for at in Int(piece.start)..<Int(piece.end) - 1 { hash.add(text.bytes[at]) }
    return hash.value
  }
}
