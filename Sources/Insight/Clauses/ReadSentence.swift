import Entities
import ReaderModel

/// A sentence in chunks.
struct ReadSentence: Sendable {
  let field: ReadField
  /// The field's number in the article.
  let fieldNumber: Int
  /// The words of the sentence.
  let words: Range<Int>
  let chunks: [Chunk]

  init(_ words: Range<Int>, of field: ReadField, number: Int) {
    self.field = field
    self.words = words
    fieldNumber = number
    chunks = Chunker.chunks(words, of: field)
  }

  /// The sentence without white space around it.
  var span: TextSpan { TextSpan(field: field.field, range: field.text.byteRange(of: words)) }

  func chunk(_ index: Int) -> Chunk? { chunks.indices.contains(index) ? chunks[index] : nil }

  func kind(_ index: Int) -> Chunk.Kind? { chunk(index)?.kind }

  /// The text of a chunk in small letters.
  func lowercased(_ index: Int) -> String {
    chunk(index).map { field.text.text(of: $0.words).lowercased() } ?? ""
  }

  /// The facts of a chunk's head.
  func facts(_ index: Int) -> WordFacts { chunk(index).map { field.facts[$0.head] } ?? .none }

  /// The number of the main verb; -1 for none.
  func verb(_ index: Int) -> Int32 { kind(index) == .verb ? facts(index).verb : -1 }

  /// The chunk that holds word `word`.
  func chunkIndex(ofWord word: Int) -> Int? { chunks.firstIndex { $0.words.contains(word) } }

  /// Whether one of the words with these hashes stands between two chunks.
  func hasWord(among hashes: Set<UInt64>, from first: Int, to last: Int) -> Bool {
    guard !hashes.isEmpty, first <= last, let start = chunk(first),
      let end = chunk(min(last, chunks.count - 1)),
      start.words.lowerBound < end.words.upperBound
    else { return false }
    return (start.words.lowerBound..<end.words.upperBound).contains {
      hashes.contains(field.hashes[$0])
    }
  }

  /// The whole names in a chunk, in order.
  func names(in index: Int) -> [ReadField.Name] {
    guard let chunk = chunk(index) else { return [] }
    var names: [ReadField.Name] = []
    var word = chunk.words.lowerBound
    while word < chunk.words.upperBound {
      guard let name = field.name(at: word) else {
        word += 1
        continue
      }
      if name.isWhole { names.append(name) }
      word = max(word + 1, name.words.upperBound)
    }
    return names
  }

  /// The name that is the head of a noun phrase; nil if the head names nothing.
  func headName(_ index: Int) -> ReadField.Name? {
    guard let chunk = chunk(index), chunk.kind == .noun else { return nil }
    var head = chunk.head
    // `Polmot Ltd`, of which only `Polmot` is named.
    while head > chunk.words.lowerBound, field.nameOfWord[head] < 0, field.has(.legalForm, head) {
      head -= 1
    }
    guard let name = field.name(at: head), name.isWhole else { return nil }
    return name
  }
}
