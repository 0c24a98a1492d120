extension TokenizerRun {
  /// Reads the word that starts at `start`; the index behind it.
  mutating func readWord(at start: Int) -> Int {
    if let end = addressEnd(from: start) {
      append(from: start, to: end, flags: [.hasLetter, .hasLower, .isASCII])
      return end
    }
    var flags: Token.Flags = reader.character(at: start).class == .upper ? .startsUpper : []
    var end = start
    var isASCII = true
    var previous = CharacterClass.symbol
    while true {
      let (kind, length) = reader.character(at: end)
      switch kind {
      case .lower: flags.formUnion([.hasLower, .hasLetter])
      case .upper, .letter: flags.insert(.hasLetter)
      case .digit where previous != .dollar: flags.insert(.hasDigit)
      case .mark, .ignorable: break
      default:
        guard joins(kind, at: end, length: length, after: previous, wordStart: start) else {
          if isASCII { flags.insert(.isASCII) }
          return finishWord(from: start, to: end, flags: flags)
        }
        if kind == .hyphen { flags.insert(.hasHyphen) }
      }
      if length != 1 { isASCII = false }
      if kind != .ignorable, kind != .mark { previous = kind }
      end += length
    }
  }

  /// Whether the mark at `index` belongs into the word around it.
  private func joins(
    _ kind: CharacterClass, at index: Int, length: Int, after previous: CharacterClass,
    wordStart: Int
  ) -> Bool {
    guard length > 0 else { return false }
    let next = reader.visibleClass(at: index + length)
    switch kind {
    case .hyphen: return next.isWord && (previous.isWord || previous == .dot)
    case .apostrophe: return previous.isLetter && next.isLetter
    case .comma, .colon: return previous == .digit && next == .digit
    case .connector: return previous.isWord && next.isWord
    case .ampersand: return previous == .upper && next == .upper
    case .slash:
      return previous == next && (previous == .digit || previous == .lower)
    case .plus: return previous.isLetter && !next.isWord
    case .dollar: return previous == .upper && index - wordStart <= 3
    case .dot:
      if next == .hyphen { return previous == .upper && isInitials(from: wordStart, to: index) }
      return next.isWord && previous.isWord && !isMissingSpace(wordStart: wordStart, point: index)
    default: return false
    }
  }

  /// A point between a long lower-case word and a capitalised one ends a sentence.
  private func isMissingSpace(wordStart: Int, point: Int) -> Bool {
    point - wordStart >= 3 && reader.character(at: point - 1).class == .lower
      && reader.character(at: point + 1).class == .upper
  }

  /// Single letters with points between them: `U.S`, `a.m`.
  private func isInitials(from start: Int, to end: Int) -> Bool {
    guard end - start >= 3, (end - start) % 2 == 1 else { return false }
    for index in start..<end {
      let kind = reader.character(at: index).class
      guard (index - start) % 2 == 0 ? kind == .upper || kind == .lower : kind == .dot else {
        return false
      }
    }
    return true
  }

  /// Splits off an enclitic, or takes an abbreviation's point in; the index behind all of it.
  private mutating func finishWord(from start: Int, to end: Int, flags: Token.Flags) -> Int {
    if reader.character(at: end).class == .dot, takesPoint(from: start, to: end, flags: flags) {
      append(from: start, to: end + 1, flags: flags.union(.isAbbreviation))
      return end + 1
    }
    guard let split = encliticStart(from: start, to: end) else {
      append(from: start, to: end, flags: flags)
      return end
    }
    append(from: start, to: split, flags: flags)
    append(from: split, to: end, flags: [.hasLower, .hasLetter])
    return end
  }

  /// Whether the point behind the word belongs to it. `No.` is one only before a number.
  private func takesPoint(from start: Int, to end: Int, flags: Token.Flags) -> Bool {
    guard flags.contains(.hasLetter), reader.character(at: end + 1).class != .dot else {
      return false
    }
    if end - start == 1 { return flags.contains(.startsUpper) }
    if isInitials(from: start, to: end) { return true }
    switch Abbreviations.kind(of: reader.bytes, from: start, to: end) {
    case .none: return false
    case .beforeNumber:
      return reader.character(at: end + 1).class == .space
        && reader.visibleClass(at: end + 2) == .digit
    case .always, .sometimesLast: return true
    }
  }

  /// Where `'s`, `'re`, `n't` … begin in a word that ends in one; nil otherwise.
  private func encliticStart(from start: Int, to end: Int) -> Int? {
    for length in 1...2 {
      let tail = end - length
      guard tail > start else { return nil }
      guard let mark = apostrophe(endingAt: tail), mark > start else { continue }
      let first = reader.bytes[tail] | 0x20
      let second = length == 2 ? reader.bytes[tail + 1] | 0x20 : 0
      switch (first, second) {
      case (UInt8(ascii: "s"), 0), (UInt8(ascii: "d"), 0), (UInt8(ascii: "m"), 0): return mark
      case (UInt8(ascii: "r"), UInt8(ascii: "e")), (UInt8(ascii: "v"), UInt8(ascii: "e")),
        (UInt8(ascii: "l"), UInt8(ascii: "l")):
        return mark
      case (UInt8(ascii: "t"), 0):
        guard mark - 1 > start, reader.bytes[mark - 1] | 0x20 == UInt8(ascii: "n") else {
          return nil
        }
        return mark - 1
      default: continue
      }
    }
    return nil
  }

  /// The start of the apostrophe that ends at `end`: `'` or `’`; nil when there is none.
  private func apostrophe(endingAt end: Int) -> Int? {
    let bytes = reader.bytes
    if bytes[end - 1] == UInt8(ascii: "'") { return end - 1 }
    guard end >= 3, bytes[end - 1] == 0x99, bytes[end - 2] == 0x80, bytes[end - 3] == 0xE2 else {
      return nil
    }
    return end - 3
  }

  /// The end of a web address that starts at `start`; nil when none does.
  private func addressEnd(from start: Int) -> Int? {
    let bytes = reader.bytes
    func starts(with prefix: StaticString) -> Bool {
      guard start + prefix.utf8CodeUnitCount < bytes.count else { return false }
      for offset in 0..<prefix.utf8CodeUnitCount
      where bytes[start + offset] | 0x20 != prefix.utf8Start[offset] | 0x20 {
        return false
      }
      return true
    }
    let first = bytes[start] | 0x20
    guard first == UInt8(ascii: "h") || first == UInt8(ascii: "w"),
      starts(with: "http://") || starts(with: "https://") || starts(with: "www.")
    else { return nil }
    var end = start
    while end < bytes.count, bytes[end] > 0x20, bytes[end] < 0x7F, !Self.endsAddress(bytes[end]) {
      end += 1
    }
    while end > start + 4, Self.trailsAddress(bytes[end - 1]) { end -= 1 }
    return end
  }

  private static func endsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: ")"),
      UInt8(ascii: "]"), UInt8(ascii: "|"):
      true
    default: false
    }
  }

  private static func trailsAddress(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: ":"),
      UInt8(ascii: "!"), UInt8(ascii: "?"), UInt8(ascii: "'"):
      true
    default: false
    }
  }
}
