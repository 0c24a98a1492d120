import Entities
import ReaderModel

/// Repairs automatic labels with listed names that rarely mean anything else.
///
/// A name that equals a listed one gets its kind; an unlabelled listed name gets labelled unless a
/// neighbour is a name.
struct LabelRepair {
  private static let longest = 7

  /// The kind (see `NameSpan.Kind`) of each listed name, its words joined by spaces.
  private var kinds: [String: UInt8] = [:]
  private var beginnings: Set<String> = []
  /// Acronyms of things, which are not names.
  var acronyms: Set<String> = []

  /// Adds a name with its kind; keeps the first kind.
  mutating func add(_ name: String, kind: NameSpan.Kind) {
    let field = TokenizedField(.text, text: name)
    let words = field.tokens.indices.map { field.text(of: $0) }
    guard let first = words.first, words.count <= Self.longest else { return }
    let key = words.joined(separator: " ")
    if kinds[key] == nil { kinds[key] = kind.rawValue }
    beginnings.insert(first)
  }

  /// The sentence with its labels repaired.
  func repaired(_ sentence: CorpusDocument.Sentence) -> CorpusDocument.Sentence {
    var sentence = sentence
    for (index, word) in sentence.words.enumerated()
    where (12..<15).contains(sentence.labels[index]) && acronyms.contains(word) {
      sentence.labels[index] = 16
    }
    var start = 0
    while start < sentence.words.count {
      start += max(1, repair(&sentence, at: start))
    }
    return sentence
  }

  /// Repairs the listed name at `start` and returns its length; 0 if there is none.
  private func repair(_ sentence: inout CorpusDocument.Sentence, at start: Int) -> Int {
    guard beginnings.contains(sentence.words[start]) else { return 0 }
    let longest = min(Self.longest, sentence.words.count - start)
    for length in (1...longest).reversed() {
      let words = sentence.words[start..<start + length].joined(separator: " ")
      guard let kind = kinds[words] else { continue }
      if mayRelabel(sentence.labels, start..<start + length) {
        for offset in 0..<length {
          let position: UInt8 =
            length == 1 ? 12 : offset == 0 ? 0 : offset == length - 1 ? 8 : 4
          sentence.labels[start + offset] = position + kind
        }
      }
      return length
    }
    return 0
  }

  /// Whether the tokens are exactly a name, or neither they nor their neighbours belong to one.
  private func mayRelabel(_ labels: [UInt8], _ tokens: Range<Int>) -> Bool {
    let first = labels[tokens.lowerBound]
    let last = labels[tokens.upperBound - 1]
    if tokens.count == 1, first >= 12, first < 16 { return true }
    if tokens.count > 1, first < 4, last == first + 8 {
      return labels[tokens.lowerBound + 1..<tokens.upperBound - 1].allSatisfy { $0 == first + 4 }
    }
    let around = max(0, tokens.lowerBound - 1)..<min(labels.count, tokens.upperBound + 1)
    return labels[around].allSatisfy { $0 == 16 }
  }
}
