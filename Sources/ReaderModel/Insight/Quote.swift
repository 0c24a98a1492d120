/// What somebody said, by the article.
package struct Quote: Equatable, Sendable {
  /// How the article gives the words.
  package enum Kind: String, Hashable, Sendable, Codable {
    /// Between quotation marks.
    case direct
    /// In the article's own words.
    case indirect
  }

  /// Who said it; several where they said it together.
  package var speaker: [Party]
  /// How the article gives the words.
  package var kind: Kind
  /// The words without marks and speaker, in order; never empty.
  package var spans: [TextSpan]

  /// A quote.
  package init(speaker: [Party], kind: Kind, spans: [TextSpan]) {
    self.speaker = speaker
    self.kind = kind
    self.spans = spans
  }
}
