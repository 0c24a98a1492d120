import Text

/// A name as it is compared: its words without case and accents.
struct FoldedName: Hashable {
  /// The words' folded letters, in order; hyphens separate words too.
  let parts: [[UInt8]]

  /// The name of these parts.
  init(parts: [[UInt8]]) { self.parts = parts }

  /// The name that stands in `range` of a text; points, hyphens and apostrophes fall away.
  init(_ bytes: [UInt8], _ range: Range<Int>) {
    let slice = Array(bytes[range])
    parts = WordScanner.words(in: slice).map { Self.folded(slice[$0.range]) }
  }

  /// The name that `text` is.
  init(_ text: String) {
    let bytes = Array(text.utf8)
    self.init(bytes, 0..<bytes.count)
  }

  /// All letters without what stands between the words.
  var joined: [UInt8] { parts.flatMap { $0 } }

  /// First letters of the parts.
  var initials: [UInt8] { parts.compactMap(\.first) }

  private static let small = ["of", "the", "and", "for", "on", "in"].map { Array($0.utf8) }

  /// First letters of the parts, without those of small words.
  var acronym: [UInt8] {
    parts.filter { !Self.small.contains($0) }.compactMap(\.first)
  }

  /// The number of letters to change, add or drop between two words; `limit + 1` when more.
  static func distance(_ a: [UInt8], _ b: [UInt8], limit: Int) -> Int {
    guard abs(a.count - b.count) <= limit else { return limit + 1 }
    // What both begin and end with costs nothing, and without it most pairs are told apart at once.
    let shorter = min(a.count, b.count)
    var start = 0
    while start < shorter, a[start] == b[start] { start += 1 }
    var end = 0
    while end < shorter - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
    let rests = (a.count - start - end, b.count - start - end)
    if limit == 1 || min(rests.0, rests.1) == 0 { return min(max(rests.0, rests.1), limit + 1) }
    return min(
      EditDistance.levenshtein(
        Array(a[start..<start + rests.0]), Array(b[start..<start + rests.1])), limit + 1)
  }

  private static func folded(_ word: ArraySlice<UInt8>) -> [UInt8] {
    if word.allSatisfy({ $0 < 0x80 }) {
      return word.map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    }
    var folded: [UInt8] = []
    for scalar in String(decoding: word, as: UTF8.self).unicodeScalars {
      guard let base = LetterFolding.base(scalar.value) else {
        if (0x300...0x36F).contains(scalar.value) { continue }
        let lower = Unicode.Scalar(LetterFolding.lowercased(scalar.value)) ?? scalar
        let ascii = lower.value &- 0x41 < 26 ? Unicode.Scalar(lower.value | 0x20) ?? lower : lower
        folded += Array(String(Character(ascii)).utf8)
        continue
      }
      if let (first, second) = LetterFolding.pair(base) {
        folded += [first, second]
      } else {
        folded.append(base)
      }
    }
    return folded
  }
}
