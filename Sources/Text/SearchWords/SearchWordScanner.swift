/// Scans a text for words; see ``SearchWords``.
package struct SearchWordScanner {
  /// Takes a word, whether it is a variant of the one before, and its range; returns false to end
  /// the scan.
  package typealias Emit = (_ word: [UInt8], _ isVariant: Bool, _ range: Range<Int>) -> Bool

  /// The byte before a verbatim word, which ends at the next space; see ``ArticleTerms``.
  package static let verbatim: UInt8 = 1
  /// The byte before a query whose rest is a single word in the index's own form.
  static let whole: UInt8 = 2

  let bytes: UnsafeBufferPointer<UInt8>
  let purpose: SearchWords.Purpose
  /// The first byte of wanted words, folded; skips ASCII words that begin otherwise.
  private let initial: UInt8?
  var index = 0
  /// The word being read.
  var word: [UInt8] = []
  var shape = Shape()

  /// The shape of a word of letters and digits.
  struct Shape {
    var start = 0
    var end = 0
    /// ASCII letters before the first digit.
    var letters = 0
    /// Digits right after them.
    var digits = 0
    var isUpper = true
    var isASCII = true
    var hasDigit = false
  }

  /// A scanner for all words; with `initial`, a folded byte other than a digit, it may skip words
  /// that don't begin with it.
  package init(
    bytes: UnsafeBufferPointer<UInt8>, purpose: SearchWords.Purpose, initial: UInt8? = nil
  ) {
    self.bytes = bytes
    self.purpose = purpose
    self.initial = initial
    word.reserveCapacity(SearchWords.longest + 8)
  }

  /// Scans to the end, or until `emit` returns false.
  package mutating func scan(_ emit: Emit) {
    if purpose == .query, bytes.count > 1, bytes[0] == Self.whole {
      _ = emit(Array(bytes.dropFirst()), false, 1..<bytes.count)
      return
    }
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if Self.isWordByte(byte) {
          if let initial, byte | 0x20 != initial, skipsWord() { continue }
          guard scanWord(emit) else { return }
        } else if byte == Self.verbatim {
          guard scanVerbatim(emit) else { return }
        } else {
          index += 1
        }
        continue
      }
      let (scalar, length) = SearchScalar.decode(bytes, at: index)
      let isGoing =
        switch SearchScalar.classOf(scalar) {
        case .letter: scanWord(emit)
        case .hangul: scanHangul(emit)
        case .ideograph: scanIdeographs(emit)
        case .mark, .other: skip(length)
        }
      guard isGoing else { return }
    }
  }

  @inline(__always)
  private static func isWordByte(_ byte: UInt8) -> Bool {
    isLetter(byte) || isDigit(byte)
  }

  /// Whether the byte is an ASCII digit.
  @inline(__always)
  package static func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

  @inline(__always)
  private static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private mutating func skip(_ length: Int) -> Bool {
    index += length
    return true
  }

  /// Skips a word of ASCII letters and digits; returns false without moving if the word may
  /// continue after them.
  private mutating func skipsWord() -> Bool {
    var end = index + 1
    while end < bytes.count, Self.isWordByte(bytes[end]) { end += 1 }
    if end < bytes.count {
      let next = bytes[end]
      if next >= 0x80 || next == UInt8(ascii: "'") { return false }
      if next == UInt8(ascii: "."), end == index + 1 { return false }
    }
    index = end
    return true
  }

  private mutating func scanVerbatim(_ emit: Emit) -> Bool {
    let start = index
    while index < bytes.count, bytes[index] != 0x20 { index += 1 }
    return emit(Array(bytes[start..<index]), false, start..<index)
  }

  private mutating func scanWord(_ emit: Emit) -> Bool {
    readWord()
    if shape.letters == 1, word.count == 1 { readInitials() }
    if !shape.hasDigit, shape.isASCII, shape.letters <= 4, let next = designatorTail() {
      return emitDesignator(tail: next, emit)
    }
    guard !word.isEmpty else { return true }
    let range = shape.start..<shape.end
    if shape.hasDigit {
      let base = word.count > shape.letters + shape.digits ? shape.letters + shape.digits : 0
      let hasBase = purpose == .text && base > 0 && (1...4).contains(shape.letters)
      let model = hasBase ? Array(word[..<base]) : []
      return emit(word, false, range) && (model.isEmpty || emit(model, true, range))
    }
    if shape.isASCII, purpose == .text || purpose == .query { EnglishStem.shorten(&word) }
    return emit(word, false, range)
  }

  /// Reads letters and digits from `index` into `word`, without inner apostrophes and a possessive
  /// `'s`.
  mutating func readWord() {
    word.removeAll(keepingCapacity: true)
    shape = Shape(start: index, end: index)
    while index < bytes.count {
      let byte = bytes[index]
      if byte < 0x80 {
        if Self.isLetter(byte) {
          if !shape.hasDigit { shape.letters += 1 }
          if byte >= 0x61 { shape.isUpper = false }
          if word.count < SearchWords.longest { word.append(byte | 0x20) }
        } else if Self.isDigit(byte) {
          if shape.hasDigit == false || word.count == shape.letters + shape.digits {
            shape.digits += 1
          }
          shape.hasDigit = true
          if word.count < SearchWords.longest { word.append(byte) }
        } else {
          guard byte == UInt8(ascii: "'"), passesApostrophe(length: 1) else { return }
          continue
        }
        index += 1
      } else {
        let (scalar, length) = SearchScalar.decode(bytes, at: index)
        if scalar == 0x2019 || scalar == 0x2BC {
          guard passesApostrophe(length: length) else { return }
          continue
        }
        switch SearchScalar.classOf(scalar) {
        case .letter:
          if word.count < SearchWords.longest { SearchScalar.appendFolded(scalar, to: &word) }
          noteFolded(scalar)
        case .mark: break
        default: return
        }
        index += length
      }
      shape.end = index
    }
  }

  /// Updates the shape for letters beyond ASCII; full-width ones count like their ASCII forms.
  private mutating func noteFolded(_ scalar: UInt32) {
    switch scalar {
    case 0xFF10...0xFF19:
      if !shape.hasDigit || word.count - 1 == shape.letters + shape.digits { shape.digits += 1 }
      shape.hasDigit = true
    case 0xFF21...0xFF3A, 0xFF41...0xFF5A:
      if !shape.hasDigit { shape.letters += 1 }
      if scalar >= 0xFF41 { shape.isUpper = false }
    default:
      shape.isASCII =
        shape.isASCII
        && (LetterFolding.base(scalar) != nil || LetterFolding.ligature(scalar) != nil)
      shape.letters = shape.hasDigit ? shape.letters : word.count
      shape.isUpper = false
    }
  }

  /// Skips an apostrophe between letters; returns false if the word ends before or with it.
  private mutating func passesApostrophe(length: Int) -> Bool {
    let next = index + length
    guard next < bytes.count, Self.isLetter(bytes[next]) || bytes[next] >= 0xC3 else {
      return false
    }
    let isS = bytes[next] | 0x20 == UInt8(ascii: "s")
    if isS, next + 1 == bytes.count || !continuesWord(at: next + 1) {
      index = next + 1
      return false
    }
    index = next
    return true
  }

  private func continuesWord(at position: Int) -> Bool {
    let byte = bytes[position]
    if byte < 0x80 { return Self.isWordByte(byte) }
    return SearchScalar.classOf(SearchScalar.decode(bytes, at: position).scalar) == .letter
  }

  /// Joins `U.S.A.` into one word if `word` is its first letter.
  private mutating func readInitials() {
    let dot = UInt8(ascii: ".")
    var position = index
    while position + 1 < bytes.count, bytes[position] == dot, Self.isLetter(bytes[position + 1]),
      position + 2 == bytes.count || !continuesWord(at: position + 2)
    {
      if word.count < SearchWords.longest { word.append(bytes[position + 1] | 0x20) }
      position += 2
    }
    guard word.count > 1 else { return }
    if position < bytes.count, bytes[position] == dot { position += 1 }
    shape.letters = word.count
    index = position
    shape.end = position
  }
}
