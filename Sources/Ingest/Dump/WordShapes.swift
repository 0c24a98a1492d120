/// How the words of a line are made, counted in one pass over its bytes.
struct WordShapes {
  /// All words.
  private(set) var count = 0
  /// Marks that sentences rarely have.
  private(set) var symbols = 0
  /// Those of them that only programs have, and brackets behind a name.
  private(set) var signs = 0
  /// Words that join others: `some_name`, `someName`, `a.b`.
  private(set) var joined = 0
  private var plainBytes = 0
  private var wordBytes = 0
  private var length = 0
  /// Bytes that begin ideographs, kana, syllables of Hangul.
  private var wide = 0

  init(_ line: Substring) {
    var word: [UInt8] = []
    var before: UInt8 = 0
    for byte in line.utf8 {
      defer { before = byte }
      length += 1
      let isCall = byte == UInt8(ascii: "(") && isLetter(before)
      if isCall || Self.signs.contains(byte) { signs += 1 }
      if (0xE3..<0xF0).contains(byte) { wide += 1 }
      if Self.symbols.contains(byte) { symbols += 1 }
      if byte > 0x20 {
        word.append(byte)
      } else if !word.isEmpty {
        take(word[...])
        word.removeAll(keepingCapacity: true)
      }
    }
    if !word.isEmpty { take(word[...]) }
  }

  /// Whether most words are plain ones, and enough of them.
  var readLikeProse: Bool {
    (count >= 5 || wide >= 10) && plainBytes * 20 >= wordBytes * 17
      && symbols * 25 <= length + 25
  }

  private static let symbols = Set("{}[]()<>=;_$#@\\|&*+/^~`".utf8)
  private static let signs = Set("{}[]<>=;_#@\\|~`".utf8)
  private static let edges = Set(".,;:!?\"'()[]-*|/<>".utf8)

  private mutating func take(_ word: ArraySlice<UInt8>) {
    count += 1
    wordBytes += word.count
    var inner = word
    while let last = inner.last, Self.edges.contains(last) { inner.removeLast() }
    while let first = inner.first, Self.edges.contains(first) { inner.removeFirst() }
    guard !inner.isEmpty else { return }
    if isPlain(inner) {
      plainBytes += word.count
    } else if isJoined(inner) {
      joined += 1
    }
  }

  /// Whether letters stand on both sides of `_` or `.`, or a capital behind a small letter. `U.S` joins
  /// nothing.
  private func isJoined(_ word: ArraySlice<UInt8>) -> Bool {
    guard word.count > 2, !word.contains(where: { $0 >= 0x80 || $0 == 0x40 }),
      !word.starts(with: Array("http".utf8)), !word.starts(with: Array("www.".utf8))
    else { return false }
    return word.indices.dropFirst().dropLast().contains { index in
      let (byte, before, next) = (word[index], word[index - 1], word[index + 1])
      let isHump = (0x41...0x5A).contains(byte) && (0x61...0x7A).contains(before)
      let isInitial = byte == 0x2E && (0x41...0x5A).contains(before)
      return isHump
        || (byte == 0x5F || byte == 0x2E && !isInitial) && isLetter(before) && isLetter(next)
    }
  }

  private func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }

  /// Letters and digits with apostrophes and hyphens, and with marks between digits.
  private func isPlain(_ word: ArraySlice<UInt8>) -> Bool {
    var before: UInt8 = 0
    for index in word.indices {
      let byte = word[index]
      let next = index + 1 < word.endIndex ? word[index + 1] : 0
      switch byte {
      case 0x61...0x7A, 0x30...0x39, 0x80..., UInt8(ascii: "'"), UInt8(ascii: "-"): break
      case 0x41...0x5A: if (0x61...0x7A).contains(before) { return false }
      case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "%"):
        let isInNumber = isDigit(before) || isDigit(next)
        // `U.S`
        let isInitial = byte == 0x2E && (0x41...0x5A).contains(before)
        if !isInNumber && !isInitial { return false }
      default: return false
      }
      before = byte
    }
    return true
  }

  private func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
