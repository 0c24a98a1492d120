import Entities
import ReaderModel
import Text

/// A field of an article in words, with what the lists and the annotation say of each.
struct ReadField: Sendable {
  /// Where the annotation names an entity.
  struct Name: Sendable {
    /// The entity's number in the annotation.
    let entity: Int
    let form: Mention.Form
    /// Whether it names a person.
    let isPerson: Bool
    /// Whether it names a weapon.
    let isWeapon: Bool
    /// Its words.
    let words: Range<Int>
    /// False where the name is a part of its word: `US` of `US-built`.
    let isWhole: Bool
  }

  let text: TokenizedField
  /// The hash of each word, by which lists are asked; 0 for numbers.
  let hashes: [UInt64]
  /// What the lists say of each word.
  let facts: [WordFacts]
  /// The number in ``names`` for each word; -1 for words that name nothing.
  let nameOfWord: [Int32]
  /// What is named, in order.
  let names: [Name]
  /// The number in ``dates`` for each word; -1 for others.
  let dateOfWord: [Int32]
  /// The dates of the annotation; empty outside the text.
  let dates: [DateMention]

  var tokens: [Token] { text.tokens }
  var field: ArticleField { text.field }

  init(_ field: ArticleField, text: String, annotation: Annotation, lexicon: InsightLexicon) {
    let split = TokenizedField(field, text: text)
    self.text = split
    var hashes = [UInt64](repeating: 0, count: split.tokens.count)
    var facts = [WordFacts](repeating: .none, count: split.tokens.count)
    for (word, token) in split.tokens.enumerated()
    where token.flags.contains(.hasLetter) || token.end - token.start <= 3 {
      let bytes = split.bytes[token.range]
      hashes[word] = WordHash.hash(bytes)
      facts[word] = lexicon.facts(hashes[word], ending: WordHash.ending(bytes))
    }
    self.hashes = hashes
    var spans: [(range: Range<Int>, entity: Int, form: Mention.Form)] = []
    for (number, entity) in annotation.entities.enumerated() where entity.kind != .event {
      for mention in entity.mentions where mention.field == field {
        spans.append((mention.range, number, mention.form))
      }
    }
    spans.sort { $0.range.lowerBound < $1.range.lowerBound }
    var nameOfWord = [Int32](repeating: -1, count: split.tokens.count)
    var names: [Name] = []
    for span in spans {
      let words = Self.words(over: span.range, in: split.tokens)
      guard !words.isEmpty, nameOfWord[words.lowerBound] < 0 else { continue }
      let bytes = split.byteRange(of: words)
      let isWhole =
        bytes.lowerBound >= span.range.lowerBound && bytes.upperBound <= span.range.upperBound + 1
      for word in words { nameOfWord[word] = Int32(names.count) }
      names.append(
        Name(
          entity: span.entity, form: span.form,
          isPerson: annotation.entities[span.entity].kind == .person,
          isWeapon: annotation.entities[span.entity].kind == .weapon, words: words,
          isWhole: isWhole
        ))
    }
    // `US` is no pronoun, `Defence` in a body's name no act.
    for (word, name) in nameOfWord.enumerated() where name >= 0 { facts[word] = .none }
    self.facts = facts
    self.nameOfWord = nameOfWord
    self.names = names
    var dateOfWord = [Int32](repeating: -1, count: split.tokens.count)
    dates = field == .text ? annotation.dates : []
    for (number, date) in dates.enumerated() {
      for word in Self.words(over: date.range, in: split.tokens) {
        dateOfWord[word] = Int32(number)
      }
    }
    self.dateOfWord = dateOfWord
  }

  /// The words that share bytes with `range`.
  private static func words(over range: Range<Int>, in tokens: [Token]) -> Range<Int> {
    let first = tokens.partitioningIndex { Int($0.end) > range.lowerBound }
    var end = first
    while end < tokens.count, Int(tokens[end].start) < range.upperBound { end += 1 }
    return first..<end
  }

  /// The name that word `index` is in; nil for none.
  func name(at index: Int) -> Name? {
    guard nameOfWord.indices.contains(index), nameOfWord[index] >= 0 else { return nil }
    return names[Int(nameOfWord[index])]
  }

  /// The names in a range of words, in order.
  func names(in words: Range<Int>) -> ArraySlice<Name> {
    let first = names.partitioningIndex { $0.words.upperBound > words.lowerBound }
    return names[first...].prefix { $0.words.lowerBound < words.upperBound }
  }

  /// The only or first byte of word `index`; 0 for longer words.
  func mark(_ index: Int) -> UInt8 {
    let token = tokens[index]
    return token.end - token.start == 1 ? text.bytes[Int(token.start)] : 0
  }

  func has(_ roles: WordRoles, _ index: Int) -> Bool {
    facts.indices.contains(index) && facts[index].has(roles)
  }

  /// Whether word `index` is `word`, which is in small letters.
  func isWord(_ index: Int, _ word: StaticString) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let token = tokens[index]
    guard Int(token.end - token.start) == word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where text.bytes[Int(token.start) + offset] | 0x20 != word.utf8Start[offset] { return false }
    return true
  }

  /// Whether word `index` is an apostrophe and s.
  func isPossessive(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let bytes = text.bytes[tokens[index].range]
    if bytes.count == 2 { return bytes.first == 0x27 && bytes.last.map { $0 | 0x20 } == 0x73 }
    return bytes.count == 4 && bytes.first == 0xE2 && bytes.last.map { $0 | 0x20 } == 0x73
  }

  /// Whether word `index` is a lone apostrophe, as behind plurals: `the ministers' meeting`.
  func isApostrophe(_ index: Int) -> Bool {
    guard tokens.indices.contains(index) else { return false }
    let bytes = text.bytes[tokens[index].range]
    return bytes.count == 1 && bytes.first == 0x27
      || bytes.count == 3 && Array(bytes) == [0xE2, 0x80, 0x99]
  }

  func isQuotationMark(_ index: Int) -> Bool { QuotationMark(self, index) != nil }

  /// The word in small letters; empty outside the field.
  func wordText(_ index: Int) -> String { tokens.indices.contains(index) ? lowercased(index) : "" }

  /// The word in small letters.
  func lowercased(_ index: Int) -> String { text.text(of: index).lowercased() }
}

/// A mark around words that somebody said.
enum QuotationMark {
  case opening, closing, either

  init?(_ field: ReadField, _ index: Int) {
    let bytes = field.text.bytes[field.tokens[index].range]
    if bytes.count == 1, bytes.first == UInt8(ascii: "\"") {
      self = .either
    } else if bytes.count == 3, bytes.first == 0xE2 {
      switch (bytes[bytes.startIndex + 1], bytes[bytes.startIndex + 2]) {
      case (0x80, 0x9C), (0x80, 0x9E): self = .opening
      case (0x80, 0x9D): self = .closing
      default: return nil
      }
    } else {
      return nil
    }
  }
}
