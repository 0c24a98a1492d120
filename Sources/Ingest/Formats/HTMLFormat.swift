package import ReaderModel

/// A saved page of a news site: one article per file.
package struct HTMLFormat: ArticleFormat {
  /// The most bytes that one page may have.
  package let limit: Int

  /// The name for `--format`.
  static let name = "html"
  private let lexicon: PageLexicon

  /// A format that takes pages of up to `limit` bytes.
  package init(_ lexicon: PageLexicon, limit: Int = 16_777_216) {
    self.lexicon = lexicon
    self.limit = limit
  }

  /// `html`.
  package var name: String { Self.name }

  /// High for a file that begins with a document's first tags.
  package func confidence(path: String, head: [UInt8]) -> Double {
    HTMLSignature.isFound(in: head) ? 0.7 : 0
  }

  /// The whole file, once.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    try input.takeRest(limit: limit).map { RawRecord(bytes: $0, line: 1) }
  }

  /// Parses the page and extracts the article.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let decoded = try TextDecoder.decode(
      record.bytes, file: context.file, declared: HTMLCharset.declared(in: record.bytes))
    let tree: HTMLTree
    do throws(HTMLError) {
      tree = try HTMLTree(decoded.text)
    } catch {
      throw .refusedHTML(error, file: context.file)
    }
    guard let article = HTMLPage(tree, lexicon).article(source: context.source, url: nil) else {
      throw .noArticleInHTML(file: context.file)
    }
    try ArticleFormats.check(article, file: context.file)
    return ImportedArticle(article)
  }
}
