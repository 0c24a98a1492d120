import Text

/// A passage of an article's text, kept with its own words so that it can be found again in another
/// edition.
package struct Passage: Equatable, Sendable {
  /// The words of the passage, as they stood in the text.
  package var quote: String
  /// Where they stand: UTF-8 bytes of the text; nil if the text does not have them.
  package var range: Range<Int>?

  /// A passage.
  package init(quote: String, range: Range<Int>? = nil) {
    self.quote = quote
    self.range = range
  }

  /// The longest quote, in bytes; a longer passage is kept up to there.
  package static let longestQuote = 16 << 10

  /// The passage of `text` in a range of UTF-8 bytes, without blanks at its ends; nil if the range is
  /// not within the text or has nothing but blanks.
  package init?(_ range: Range<Int>, of text: String) {
    guard range.lowerBound >= 0, range.upperBound <= text.utf8.count, !range.isEmpty else {
      return nil
    }
    let bytes = Array(text.utf8.dropFirst(range.lowerBound).prefix(range.count))
    // A range that cuts a letter in two is no passage.
    guard let whole = String(validating: bytes, as: UTF8.self) else { return nil }
    let start = whole.prefix(while: \.isWhitespace).utf8.count
    let quote = Self.trimmed(whole)
    guard !quote.isEmpty else { return nil }
    let first = range.lowerBound + start
    self.init(quote: quote, range: first..<first + quote.utf8.count)
  }

  /// The first place of `words` in `text`, with any blanks between them; nil if they are not there.
  package init?(words: String, in text: String) {
    let quote = Self.trimmed(words)
    guard !quote.isEmpty, let range = PassageSearch(text).range(of: quote, near: 0) else {
      return nil
    }
    self.init(range, of: text)
  }

  /// The passage where its words stand in `text`: at its range, else at the nearest place that has
  /// them, with any blanks between the words.
  package func found(in text: String) -> Passage {
    Passage(quote: quote, range: PassageSearch(text).range(of: quote, near: range?.lowerBound ?? 0))
  }

  /// `text` without blanks at its ends, cut at ``longestQuote`` bytes.
  package static func trimmed(_ text: String) -> String {
    let bare = text.drop(while: \.isWhitespace)
    let end = bare.lastIndex { !$0.isWhitespace }
    return end.map { String(bare[...$0]) }?.utf8Prefix(longestQuote) ?? ""
  }
}
