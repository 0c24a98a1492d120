package import ReaderModel

/// A saved page of a news site: one article per file.
package struct HTMLFormat: WholeFileFormat {
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
    HTMLSignature.isFound(in: head) ? 0.7 : WebArchive.isFound(in: head) ? 0.6 : 0
  }

  /// Parses the page and extracts the article.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let archive =
      WebArchive.isFound(in: Array(record.bytes.prefix(4096)))
      ? WebArchive(record.bytes) : nil
    let bytes = archive?.page ?? record.bytes
    let decoded = try TextDecoder.decodeVerbatim(
      bytes, file: context.file,
      declared: archive?.charset ?? HTMLCharset.declared(in: bytes))
    let tree: HTMLTree
    do throws(HTMLError) {
      tree = try HTMLTree(decoded.text)
    } catch {
      throw .refusedHTML(error, file: context.file)
    }
    let page = HTMLPage(tree, lexicon, address: archive?.address)
    guard let article = page.article(source: context.source) else {
      throw .noArticleInHTML(file: context.file)
    }
    try ArticleFormats.check(article, file: context.file)
    return ImportedArticle(article)
  }
}
