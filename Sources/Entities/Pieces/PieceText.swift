/// A text cut into pieces.
struct PieceText: Sendable {
  /// The text in UTF-8.
  let bytes: [UInt8]
  /// All pieces, in order; white space lies between them.
  let pieces: [Piece]

  /// Cuts `text`; takes time linear in its length.
  init(_ text: String) {
    self.init(bytes: Array(text.utf8))
  }

  /// Cuts a text in UTF-8.
  init(bytes: [UInt8]) {
    self.bytes = bytes
    self.pieces = bytes.withUnsafeBufferPointer { PieceScanner(bytes: $0).pieces() }
  }

  /// The bytes of the pieces in `range`, from the first to the last.
  func byteRange(_ range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(pieces[first].start)..<Int(pieces[last].end)
  }

  /// What stands in `range` of the bytes.
  func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  /// The number that piece `index` writes; nil unless it has 1 to `digits` digits.
  func number(at index: Int, digits: Int = 8) -> Int? {
    guard pieces.indices.contains(index), pieces[index].kind == .number,
      pieces[index].length <= digits
    else { return nil }
    return bytes[Int(pieces[index].start)..<Int(pieces[index].end)]
      .reduce(0) { $0 * 10 + Int($1 - 0x30) }
  }

  /// Whether piece `index` is the ASCII mark `mark`.
  func isMark(_ mark: Unicode.Scalar, at index: Int) -> Bool {
    guard pieces.indices.contains(index) else { return false }
    let piece = pieces[index]
    return piece.kind == .mark && piece.length == 1
      && bytes[Int(piece.start)] == UInt8(ascii: mark)
  }

  /// Whether piece `index` is a hyphen, an en or em dash, or a minus sign.
  func isDash(at index: Int) -> Bool {
    guard pieces.indices.contains(index), pieces[index].kind == .mark else { return false }
    let start = Int(pieces[index].start)
    switch pieces[index].length {
    case 1: return bytes[start] == UInt8(ascii: "-")
    case 3:
      return bytes[start] == 0xE2
        && (bytes[start + 1] == 0x80 && (0x90...0x95).contains(bytes[start + 2])
          || bytes[start + 1] == 0x88 && bytes[start + 2] == 0x92)
    default: return false
    }
  }

  /// Whether piece `index` is a straight or curly apostrophe.
  func isApostrophe(at index: Int) -> Bool {
    guard pieces.indices.contains(index), pieces[index].kind == .mark else { return false }
    let start = Int(pieces[index].start)
    return isMark("'", at: index)
      || pieces[index].length == 3 && bytes[start] == 0xE2 && bytes[start + 1] == 0x80
        && bytes[start + 2] == 0x99
  }

  /// Whether piece `index` is `‘`, which stands for an apostrophe before a number.
  func isOpeningQuote(at index: Int) -> Bool {
    guard pieces.indices.contains(index), pieces[index].kind == .mark, pieces[index].length == 3
    else { return false }
    return bytes[Int(pieces[index].start)..<Int(pieces[index].end)].elementsEqual([
      0xE2, 0x80, 0x98,
    ])
  }

  /// Whether piece `index` is one of the marks that end a sentence.
  func endsSentence(at index: Int) -> Bool {
    isMark(".", at: index) || isMark("!", at: index) || isMark("?", at: index)
  }
}
