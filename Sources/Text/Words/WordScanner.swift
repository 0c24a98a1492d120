/// Splits UTF-8 text into ``Word``s in one pass.
///
/// Malformed UTF-8 can't happen in a `String`; in raw bytes a stray byte ends a word.
package struct WordScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// The words of `bytes`, in order.
  package static func words(in bytes: [UInt8]) -> [Word] {
    bytes.withUnsafeBufferPointer { buffer in
      var scanner = WordScanner(bytes: buffer)
      var words: [Word] = []
      words.reserveCapacity(buffer.count / 5)
      var end = 0
      while let word = scanner.next(after: &end) { words.append(word) }
      return words
    }
  }

  private init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  private mutating func next(after previousEnd: inout Int) -> Word? {
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      if Self.isWordPart(scalar) { break }
      position += length
    }
    guard position < bytes.count else { return nil }
    let start = position
    var word = Word(
      start: Int32(start), end: 0, hash: FNV1a.start,
      gap: previousEnd == 0 ? .other : gap(previousEnd..<start), isCapitalised: false,
      isAllCaps: false, isCaseless: false, hasDigit: false, isNumber: true)
    var hasLower = false
    var hasLetter = false
    while position < bytes.count {
      let (scalar, length) = scalar(at: position)
      guard Self.isWordPart(scalar) else { break }
      fold(scalar, isFirst: position == start, into: &word, &hasLower, &hasLetter)
      position += length
    }
    word.isAllCaps = hasLetter && !hasLower && !word.isCaseless
    word.end = Int32(position)
    previousEnd = position
    return word
  }

  @inline(__always)
  private func fold(
    _ scalar: UInt32, isFirst: Bool, into word: inout Word, _ hasLower: inout Bool,
    _ hasLetter: inout Bool
  ) {
    switch scalar {
    case 0x30...0x39:
      word.hash = FNV1a.adding(UInt8(truncatingIfNeeded: scalar), to: word.hash)
      word.hasDigit = true
      return
    case 0x41...0x5A:
      word.hash = FNV1a.adding(UInt8(truncatingIfNeeded: scalar | 0x20), to: word.hash)
      if isFirst { word.isCapitalised = true }
    case 0x61...0x7A:
      word.hash = FNV1a.adding(UInt8(truncatingIfNeeded: scalar), to: word.hash)
      hasLower = true
    case 0x300...0x36F:
      return
    default:
      foldBeyondASCII(scalar, isFirst: isFirst, into: &word, &hasLower)
    }
    hasLetter = true
    word.isNumber = false
  }

  private func foldBeyondASCII(
    _ scalar: UInt32, isFirst: Bool, into word: inout Word, _ hasLower: inout Bool
  ) {
    let isCapital = LetterFolding.isCapital(scalar)
    let isCaseless = LetterFolding.isCaseless(scalar)
    if isFirst {
      word.isCapitalised = isCapital || isCaseless
      word.isCaseless = isCaseless
    }
    if !isCapital { hasLower = true }
    if let base = LetterFolding.base(scalar) {
      guard let (first, second) = LetterFolding.pair(base) else {
        word.hash = FNV1a.adding(base, to: word.hash)
        return
      }
      word.hash = FNV1a.adding(second, to: FNV1a.adding(first, to: word.hash))
      return
    }
    if let letters = LetterFolding.ligature(scalar) {
      for letter in letters { word.hash = FNV1a.adding(letter, to: word.hash) }
      return
    }
    var rest = LetterFolding.lowercased(scalar)
    while rest > 0 {
      word.hash = FNV1a.adding(UInt8(truncatingIfNeeded: rest), to: word.hash)
      rest >>= 8
    }
  }

  private func gap(_ range: Range<Int>) -> Word.Gap {
    let (scalar, length) = scalar(at: range.lowerBound)
    let isWhole = length == range.count
    switch scalar {
    case 0x20, 0xA0, 0x0A, 0x09, 0x0D: return gapOfSpaces(range)
    case 0x2D, 0x2010...0x2015: return isWhole ? .hyphen : .other
    case 0x27, 0x2019, 0x2BC, 0x2018, 0x60: return isWhole ? .apostrophe : .other
    case 0x2E:
      if isWhole { return .point }
      return gapOfSpaces(range.dropFirst()) == .space ? .pointAndSpace : .other
    case 0x26: return isWhole ? .ampersand : .other
    default: return .other
    }
  }

  private func gapOfSpaces(_ range: Range<Int>) -> Word.Gap {
    var breaks = 0
    var ampersands = 0
    for index in range {
      switch bytes[index] {
      case 0x20, 0x09, 0x0D, 0xC2, 0xA0: continue
      case 0x0A: breaks += 1
      case 0x26: ampersands += 1
      default: return .other
      }
    }
    if breaks > 1 || ampersands > 1 { return .other }
    return ampersands == 1 ? .ampersand : .space
  }

  /// The scalar that starts at `index`, with its length; a stray byte counts as a control character.
  @inline(__always)
  private func scalar(at index: Int) -> (UInt32, Int) {
    let first = bytes[index]
    if first < 0x80 { return (UInt32(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    guard length > 1, index + length <= bytes.count else { return (0, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(bytes[index + offset] & 0x3F) }
    return (value, length)
  }

  @inline(__always)
  private static func isWordPart(_ scalar: UInt32) -> Bool {
    if scalar < 0x80 {
      return (0x61...0x7A).contains(scalar | 0x20) && scalar >= 0x41
        || (0x30...0x39).contains(scalar)
    }
    return LetterFolding.isWordPart(scalar)
  }
}
