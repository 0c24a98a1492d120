/// A set of phrases to look up in the words of a line.
struct PhraseSet: Sendable {
  private let phrases: [String: [[String]]]

  /// A set of `phrases`, which are compared without case and punctuation.
  init(_ phrases: [String]) {
    self.phrases = Dictionary(
      grouping: phrases.map { WordSplitter.words(of: $0) }.filter { !$0.isEmpty }, by: { $0[0] })
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
      for phrase in phrases[words[index], default: []] where words[index...].starts(with: phrase) {
        reached.insert(index + phrase.count)
      }
    }
    return reached.contains(words.count)
  }

  /// Whether `words` are one of the phrases.
  func contains(_ words: [String]) -> Bool { lengthAtStart(of: words) == words.count }

  private func length(in words: [String], at index: Int) -> Int? {
    guard index < words.count else { return nil }
    let fitting = phrases[words[index], default: []].filter { words[index...].starts(with: $0) }
    return fitting.map(\.count).max()
  }
}
