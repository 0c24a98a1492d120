/// Text folded to ignore case and accents, with the original range of every letter.
///
/// Folds ł, ø, đ, ß, æ and the like too. Used for text search and for narrowing lists.
package struct FoldedText: Sendable {
  private var scalars: [UInt32] = []
  private var origins: [Range<Int>] = []

  /// Folds `text`.
  package init(_ text: String) {
    scalars.reserveCapacity(text.utf8.count)
    var offset = 0
    for character in text {
      let end = offset + character.utf8.count
      for scalar in Self.folded(character) {
        scalars.append(scalar)
        origins.append(offset..<end)
      }
      offset = end
    }
  }

  /// The UTF-8 byte ranges of `needle` in the original text, disjoint and in order; takes linear
  /// time.
  package func ranges(of needle: FoldedText) -> [Range<Int>] {
    let pattern = needle.scalars
    guard !pattern.isEmpty, pattern.count <= scalars.count else { return [] }
    let borders = Self.borders(of: pattern)
    var found: [Range<Int>] = []
    var matched = 0
    for (index, scalar) in scalars.enumerated() {
      while matched > 0, pattern[matched] != scalar { matched = borders[matched - 1] }
      if pattern[matched] == scalar { matched += 1 }
      guard matched == pattern.count else { continue }
      found.append(origins[index + 1 - matched].lowerBound..<origins[index].upperBound)
      matched = 0
    }
    return found
  }

  /// The failure function of the Knuth-Morris-Pratt search: for each prefix of `pattern`, the
  /// length of the longest shorter prefix that it ends with.
  private static func borders(of pattern: [UInt32]) -> [Int] {
    var borders = [Int](repeating: 0, count: pattern.count)
    var length = 0
    for index in pattern.indices.dropFirst() {
      while length > 0, pattern[index] != pattern[length] { length = borders[length - 1] }
      if pattern[index] == pattern[length] { length += 1 }
      borders[index] = length
    }
    return borders
  }

  /// The folded letters of a character.
  private static func folded(_ character: Character) -> [UInt32] {
    if let ascii = character.asciiValue {
      return [(0x41...0x5A).contains(ascii) ? UInt32(ascii) + 32 : UInt32(ascii)]
    }
    var result: [UInt32] = []
    for scalar in String(character).decomposedScalars {
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if scalar.properties.generalCategory == .format { continue }
      for lower in scalar.properties.lowercaseMapping.unicodeScalars {
        result += base(of: lower)
      }
    }
    return result
  }

  /// Replaces typographic marks by plain ones, and letters that Unicode does not decompose as
  /// ``LetterFolding`` says.
  private static func base(of scalar: Unicode.Scalar) -> [UInt32] {
    switch scalar {
    case "’", "‘", "ʼ": return [0x27]
    case "–", "—", "‑": return [0x2D]
    case "“", "”": return [0x22]
    case "\u{A0}", "\u{202F}", "\n": return [0x20]
    default: break
    }
    guard let letter = LetterFolding.base(scalar.value) else {
      return LetterFolding.ligature(scalar.value).map { $0.map(UInt32.init) } ?? [scalar.value]
    }
    guard let (first, second) = LetterFolding.pair(letter) else { return [UInt32(letter)] }
    return [UInt32(first), UInt32(second)]
  }
}
