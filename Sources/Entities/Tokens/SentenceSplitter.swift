/// Finds where sentences end.
///
/// A blank line always ends one, and so does the end of a line too short to have been wrapped.
/// Elsewhere a point, exclamation or question mark ends a sentence when white space follows and
/// the next word does not start with a lower-case letter.
struct SentenceSplitter {
  /// Lines shorter than this many bytes stand alone: headings, list items, signatures.
  private static let shortLine = 45

  /// Words that start sentences more often than they go on a name after `U.S.` or `Inc.`
  private static let starters: Set<String> = [
    "A", "After", "Although", "An", "And", "As", "At", "But", "By", "Earlier", "For", "He", "Her",
    "His", "However", "I", "If", "In", "It", "Its", "Last", "Meanwhile", "On", "She", "Since",
    "That", "The", "There", "These", "They", "This", "Those", "We", "When", "While", "With", "You",
  ]

  /// Token ranges of the sentences, in order, covering all tokens.
  func sentences(of tokens: [Token], in bytes: [UInt8]) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    var lineStart = 0
    for index in tokens.indices.dropFirst() {
      let token = tokens[index]
      let isNewLine = token.flags.contains(.afterLineBreak)
      let lineLength = Int(tokens[index - 1].end - tokens[lineStart].start)
      let ends =
        token.flags.contains(.afterBlankLine) || isNewLine && lineLength < Self.shortLine
        || token.flags.contains(.afterSpace)
          && endsSentence(before: index, from: start, tokens: tokens, bytes: bytes)
      if ends {
        sentences.append(start..<index)
        start = index
      }
      if isNewLine { lineStart = index }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  private func endsSentence(
    before index: Int, from start: Int, tokens: [Token], bytes: [UInt8]
  ) -> Bool {
    var last = index - 1
    while last > start, isClosing(tokens[last], bytes: bytes),
      !tokens[last].flags.contains(.afterSpace)
    {
      last -= 1
    }
    let end = tokens[last]
    let next = tokens[index]
    let startsLower = next.flags.isSuperset(of: .hasLower) && !next.flags.contains(.startsUpper)
    guard !(startsLower && !next.flags.contains(.hasDigit)) else { return false }
    if end.flags.contains(.isAbbreviation) {
      return mayBeLast(end, bytes: bytes) && isStarter(next, bytes: bytes)
    }
    switch bytes[Int(end.start)] {
    case UInt8(ascii: "!"), UInt8(ascii: "?"): return true
    case UInt8(ascii: "."): return true
    case 0xE3, 0xEF: return isWideTerminator(end, bytes: bytes)
    default: return false
    }
  }

  private func isClosing(_ token: Token, bytes: [UInt8]) -> Bool {
    switch bytes[Int(token.start)] {
    case UInt8(ascii: "\""), UInt8(ascii: "'"), UInt8(ascii: ")"), UInt8(ascii: "]"): true
    case 0xE2:
      token.end - token.start == 3 && bytes[Int(token.start) + 1] == 0x80
        && (bytes[Int(token.start) + 2] == 0x99 || bytes[Int(token.start) + 2] == 0x9D)
    default: false
    }
  }

  private func isWideTerminator(_ token: Token, bytes: [UInt8]) -> Bool {
    let start = Int(token.start)
    guard token.end - token.start == 3 else { return false }
    switch (bytes[start], bytes[start + 1], bytes[start + 2]) {
    case (0xE3, 0x80, 0x82), (0xEF, 0xBC, 0x81), (0xEF, 0xBC, 0x9F): return true
    default: return false
    }
  }

  /// Initials of persons (`J.`) and ranks always go on; acronyms and company forms need not.
  private func mayBeLast(_ token: Token, bytes: [UInt8]) -> Bool {
    if token.end - token.start == 2 { return false }
    return bytes.withUnsafeBufferPointer {
      Abbreviations.kind(of: $0, from: Int(token.start), to: Int(token.end) - 1) != .always
    }
  }

  private func isStarter(_ token: Token, bytes: [UInt8]) -> Bool {
    guard token.flags.contains(.startsUpper) else { return false }
    return Self.starters.contains(String(decoding: bytes[token.range], as: UTF8.self))
  }
}
