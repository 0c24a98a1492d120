/// Designators of weapons and the like: `K9`, `K-9`, `K 9`.
extension SearchWordScanner {
  /// The index of digits that make a designator with the letters just read: `-9` after `K`, ` 9`
  /// after capitals; nil if there are none.
  func designatorTail() -> Int? {
    guard index < bytes.count, shape.letters > 0 else { return nil }
    var position = index
    let (scalar, length) = SearchScalar.decode(bytes, at: index)
    switch scalar {
    case 0x2D, 0x2010, 0x2011: position += length
    case 0x20, 0xA0:
      guard shape.isUpper else { return nil }
      position += length
    default: return nil
    }
    guard position < bytes.count, Self.isDigit(bytes[position]) else { return nil }
    return position
  }

  /// Emits letters and digits as one word; in text also the base model, the letters and the number.
  mutating func emitDesignator(tail: Int, _ emit: Emit) -> Bool {
    let letters = word
    let start = shape.start
    let back = (index, shape)
    index = tail
    readWord()
    guard shape.digits <= 4, word.count - shape.digits <= 3, shape.isASCII else {
      (index, shape) = back
      word = letters
      return emit(stemmed(letters), false, start..<shape.end)
    }
    let range = start..<shape.end
    let number = word
    guard emit(letters + number, false, range) else { return false }
    guard purpose == .text else { return true }
    let digits = Array(number.prefix(shape.digits))
    if digits.count < number.count, !emit(letters + digits, true, range) { return false }
    return emit(stemmed(letters), true, range) && emit(number, true, range)
  }

  private func stemmed(_ word: [UInt8]) -> [UInt8] {
    guard purpose == .text || purpose == .query else { return word }
    var word = word
    EnglishStem.shorten(&word)
    return word
  }
}
