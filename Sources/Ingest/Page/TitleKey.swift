import Text

/// A title for comparison: its words without case and punctuation.
struct TitleKey: Hashable {
  let words: [String]

  init(_ title: String) { words = WordSplitter.words(of: title.prefix(1000)) }

  /// Whether both are the same, or one begins or ends with most of the other.
  func agrees(with other: TitleKey) -> Bool {
    let (short, long) = words.count < other.words.count ? (self, other) : (other, self)
    guard !short.words.isEmpty else { return false }
    if short.words == long.words { return true }
    guard short.words.count >= 3 || short.words.joined().count >= 8 else { return false }
    return long.words.starts(with: short.words)
      || long.words.suffix(short.words.count).elementsEqual(short.words)
  }

  /// The share of its letters that are in words of `other`.
  func coverage(by other: TitleKey) -> Double {
    let known = Set(other.words)
    let all = words.reduce(0) { $0 + $1.count }
    let common = words.reduce(0) { $0 + (known.contains($1) ? $1.count : 0) }
    return Double(common) / Double(max(1, all))
  }

  /// The share of the words that both have, of the shorter one's.
  func overlap(with other: TitleKey) -> Double {
    let common = Set(words).intersection(other.words).count
    return Double(common) / Double(max(1, min(Set(words).count, Set(other.words).count)))
  }
}
