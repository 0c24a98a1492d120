/// Scripts that separate words differently from Latin: Hangul, ideographs and kana.
extension SearchWordScanner {
  /// Emits a run of Hangul, with jamo composed into syllables (Unicode, chapter 3.12).
  mutating func scanHangul(_ emit: Emit) -> Bool {
    word.removeAll(keepingCapacity: true)
    let start = index
    var last: UInt32 = 0
    while index < bytes.count {
      let (scalar, length) = SearchScalar.decode(bytes, at: index)
      guard SearchScalar.classOf(scalar) == .hangul else { break }
      index += length
      guard word.count < SearchWords.longest else { continue }
      if let syllable = Self.composed(last, scalar) {
        word.removeLast(3)
        last = syllable
      } else {
        last = scalar
      }
      SearchScalar.append(last, to: &word)
    }
    return emit(word, false, start..<index)
  }

  private static func composed(_ first: UInt32, _ second: UInt32) -> UInt32? {
    if (0x1100...0x1112).contains(first), (0x1161...0x1175).contains(second) {
      return 0xAC00 + ((first - 0x1100) * 21 + second - 0x1161) * 28
    }
    let isOpen = (0xAC00...0xD7A3).contains(first) && (first - 0xAC00) % 28 == 0
    return isOpen && (0x11A8...0x11C2).contains(second) ? first + second - 0x11A7 : nil
  }

  /// Emits pairs of neighbours, and in text also the last one alone, so that a prefix search finds
  /// a single one.
  mutating func scanIdeographs(_ emit: Emit) -> Bool {
    var earlier: Range<Int>?
    while index < bytes.count {
      let (scalar, length) = SearchScalar.decode(bytes, at: index)
      guard SearchScalar.classOf(scalar) == .ideograph else { break }
      let current = index..<index + length
      if let earlier {
        let pair = earlier.lowerBound..<current.upperBound
        guard emit(Array(bytes[pair]), false, pair) else { return false }
      }
      let isFirst = earlier == nil
      earlier = current
      index += length
      let isLast = !continuesIdeographs
      if isLast, purpose == .text || isFirst {
        guard emit(Array(bytes[current]), false, current) else { return false }
      }
    }
    return true
  }

  private var continuesIdeographs: Bool {
    guard index < bytes.count, bytes[index] >= 0xE3 else { return false }
    return SearchScalar.classOf(SearchScalar.decode(bytes, at: index).scalar) == .ideograph
  }
}
