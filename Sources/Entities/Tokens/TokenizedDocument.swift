package import ReaderModel

/// An article split into tokens: what every layer of the extractor reads.
package struct TokenizedDocument: Sendable {
  /// The article as it was parsed.
  package let article: ParsedArticle
  /// Its fields in reading order, empty ones included.
  package let fields: [TokenizedField]

  /// Splits every field of `article`.
  package init(_ article: ParsedArticle) {
    self.article = article
    fields = article.fields.map { TokenizedField($0, text: article[$0]) }
  }
}
