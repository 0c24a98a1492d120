package import ReaderModel

/// A part of an article, split into tokens and sentences.
package struct TokenizedField: Sendable {
  /// Which part.
  package let field: ArticleField
  /// The part's text in UTF-8; the offsets of ``tokens`` count in it.
  package let bytes: [UInt8]
  /// Words and marks in order.
  package let tokens: [Token]
  /// Token ranges, in order, covering all tokens.
  package let sentences: [Range<Int>]
  /// Token ranges between blank lines, in order, covering all tokens.
  package let paragraphs: [Range<Int>]

  /// Splits `text`.
  package init(_ field: ArticleField, text: String) {
    self.field = field
    bytes = Array(text.utf8)
    tokens = Tokenizer().tokens(in: bytes)
    sentences = SentenceSplitter().sentences(of: tokens, in: bytes)
    var paragraphs: [Range<Int>] = []
    var start = 0
    for index in tokens.indices.dropFirst() where tokens[index].flags.contains(.afterBlankLine) {
      paragraphs.append(start..<index)
      start = index
    }
    if start < tokens.count { paragraphs.append(start..<tokens.count) }
    self.paragraphs = paragraphs
  }

  /// UTF-8 byte range from the first to behind the last of `tokens`; empty for no tokens.
  package func byteRange(of tokens: Range<Int>) -> Range<Int> {
    guard !tokens.isEmpty else { return 0..<0 }
    return Int(self.tokens[tokens.lowerBound].start)..<Int(self.tokens[tokens.upperBound - 1].end)
  }

  /// The text from the first to the last of `tokens`, verbatim with what stands between them.
  package func text(of tokens: Range<Int>) -> String {
    String(decoding: bytes[byteRange(of: tokens)], as: UTF8.self)
  }

  /// The token's text, verbatim.
  package func text(of token: Int) -> String { text(of: token..<token + 1) }
}
