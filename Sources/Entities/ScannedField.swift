import ReaderModel
import Text

/// A field of an article, cut into words, with the gazetteer's phrases found in it.
struct ScannedField {
  /// Which field.
  let field: ArticleField
  /// Its text in UTF-8.
  let bytes: [UInt8]
  /// Its words, in order.
  let words: [Word]
  /// Lines in the manner of headlines.
  let titleCase: TitleCaseLines
  /// The gazetteer's phrases, in order.
  let matches: [GazetteerMatcher.Match]

  /// Scans `text` with the lists of `gazetteer`.
  init(_ field: ArticleField, text: String, gazetteer: Gazetteer) {
    self.field = field
    bytes = Array(text.utf8)
    words = WordScanner.words(in: bytes)
    titleCase = TitleCaseLines(words, in: bytes)
    matches = GazetteerMatcher(gazetteer).matches(in: words, of: bytes)
  }

  /// The word at `index`; nil outside the field.
  func word(_ index: Int) -> Word? { words.indices.contains(index) ? words[index] : nil }

  /// The word right before word `index`, in the same clause; nil after a break.
  func before(_ index: Int) -> Word? {
    guard index > 0, index < words.count, words[index].gap != .other,
      words[index].gap != .pointAndSpace || words[index - 1].count <= 3
    else { return nil }
    return words[index - 1]
  }

  /// The word right behind word `index`, in the same clause; nil before a break.
  func after(_ index: Int) -> Word? {
    guard index + 1 < words.count, words[index + 1].gap != .other,
      words[index + 1].gap != .pointAndSpace || words[index].count <= 3
    else { return nil }
    return words[index + 1]
  }

  /// Whether word `index` begins the field, a paragraph or a sentence.
  func startsSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    guard words[index].gap == .other || words[index].gap == .pointAndSpace else { return false }
    return bytes[Int(words[index - 1].end)..<Int(words[index].start)].contains {
      $0 == UInt8(ascii: ".") || $0 == 0x0A || $0 == UInt8(ascii: "!") || $0 == UInt8(ascii: "?")
        || $0 == UInt8(ascii: "\"")
    }
  }

  /// The index of the first word that ends behind byte `offset`.
  func wordIndex(at offset: Int) -> Int {
    words.partitioningIndex { Int($0.end) > offset }
  }

  /// Whether a hyphen joins the words to the word before or behind them.
  func isHyphenated(_ range: Range<Int>) -> Bool {
    let next = word(range.upperBound)?.gap == .hyphen
    return next || words[range.lowerBound].gap == .hyphen
  }

  /// From the first to behind the last of some words; empty for none.
  func byteRange(of range: Range<Int>) -> Range<Int> {
    guard let first = range.first, let last = range.last else { return 0..<0 }
    return Int(words[first].start)..<Int(words[last].end)
  }

  /// The words that lie in a byte range.
  func words(in range: Range<Int>) -> ArraySlice<Word> {
    let first = wordIndex(at: range.lowerBound)
    return words[first...].prefix { Int($0.start) < range.upperBound }
  }

  /// The gazetteer's phrases that lie in a byte range.
  func matches(in range: Range<Int>) -> ArraySlice<GazetteerMatcher.Match> {
    let first = matches.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
    return matches[first...].prefix { $0.range.upperBound <= range.upperBound }
  }

  /// The gazetteer's phrases that share bytes with some words.
  func matches(overlapping words: Range<Int>) -> ArraySlice<GazetteerMatcher.Match> {
    let range = byteRange(of: words)
    let first = matches.partitioningIndex { $0.range.upperBound > range.lowerBound }
    return matches[first...].prefix { $0.range.lowerBound < range.upperBound }
  }

  /// The text of a byte range.
  func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
}
