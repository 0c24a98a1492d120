/// A set of phrases to look up in the words of a line.
struct PhraseSet: Sendable {
  private let phrases: [String: [[String]]]
  /// A bit for the shape of every phrase's first word: most words of a text need no look-up.
  private let shapes: [UInt64]

  /// A set of `phrases`, which are compared without case and punctuation.
  init(_ phrases: [String]) {
    self.phrases = Dictionary(
      grouping: phrases.map { WordSplitter.words(of: $0) }.filter { !$0.isEmpty }, by: { $0[0] })
    var shapes = [UInt64](repeating: 0, count: 16)
    for word in self.phrases.keys {
      let shape = Self.shape(of: word)
      shapes[shape >> 6] |= 1 << UInt64(shape & 63)
    }
    self.shapes = shapes
  }

  /// A number below 1024 from the length and the first letter of a word.
  private static func shape(of word: String) -> Int {
    (Int(word.utf8.first ?? 0) &* 41 &+ word.utf8.count) & 1023
  }

  /// The phrases that begin with `word`.
  private func phrases(beginning word: String) -> [[String]] {
    let shape = Self.shape(of: word)
    guard shapes[shape >> 6] & (1 << UInt64(shape & 63)) != 0 else { return [] }
    return phrases[word] ?? []
  }

  /// The number of words of the longest phrase that `words` begin with; nil if there is none.
  func lengthAtStart(of words: [String]) -> Int? { length(in: words, at: 0) }

  /// Whether `words` contain a phrase.
  func isFound(in words: [String]) -> Bool {
    words.indices.contains { length(in: words, at: $0) != nil }
  }

  /// At how many positions of `words` a phrase begins.
  func count(in words: [String]) -> Int {
    words.indices.reduce(0) { $0 + (length(in: words, at: $1) == nil ? 0 : 1) }
  }

  /// Whether `words` consist of phrases only, one after another.
  func covers(_ words: [String]) -> Bool {
    guard !words.isEmpty else { return false }
    var reached: Set<Int> = [0]
    for index in words.indices where reached.contains(index) {
      for phrase in phrases(beginning: words[index]) where words[index...].starts(with: phrase) {
        reached.insert(index + phrase.count)
      }
    }
    return reached.contains(words.count)
  }

  /// Whether `words` are one of the phrases.
  func contains(_ words: [String]) -> Bool { lengthAtStart(of: words) == words.count }

  private func length(in words: [String], at index: Int) -> Int? {
    guard index < words.count else { return nil }
    var longest: Int?
    for phrase in phrases(beginning: words[index]) where words[index...].starts(with: phrase) {
      longest = max(longest ?? 0, phrase.count)
    }
    return longest
  }
}
