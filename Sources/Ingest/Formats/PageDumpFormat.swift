package import ReaderModel

/// A page copied from a news site: one article per file, with the site's furniture around it.
package struct PageDumpFormat: ArticleFormat {
  /// The most bytes that one page may have.
  package let limit: Int

  /// The name for `--format`.
  static let name = "text"
  private let lexicon: PageLexicon

  /// A format that takes pages of up to `limit` bytes.
  package init(_ lexicon: PageLexicon, limit: Int = ArticleFormats.longestText) {
    self.lexicon = lexicon
    self.limit = limit
  }

  /// `text`.
  package var name: String { Self.name }

  /// Always low: a page may look like anything.
  package func confidence(path: String, head: [UInt8]) -> Double { 0.1 }

  /// The whole file, once.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    let head = try input.peek(4096)
    do throws(IngestError) {
      return try input.takeRest(limit: limit).map { RawRecord(bytes: $0, line: 1) }
    } catch {
      // The advice to split the file would be wrong for a binary.
      if case .tooLarge = error { try Self.ensureText(head, context) }
      throw error
    }
  }

  /// Throws `.binary` unless `head` may begin the text of a page.
  private static func ensureText(_ head: [UInt8], _ context: IngestContext) throws(IngestError) {
    if let kind = BinarySignature.kind(of: head) { throw .binary(kind: kind, file: context.file) }
    do throws(IngestError) {
      let decoded = try TextDecoder.decode(head, file: context.file)
      if isJSON(decoded.text) { throw .binary(kind: "a JSON document", file: context.file) }
    } catch {
      if case .binary = error { throw error }
    }
  }

  /// Decodes the page and extracts the article.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let decoded = try TextDecoder.decode(record.bytes, file: context.file)
    if Self.isJSON(decoded.text) { throw .binary(kind: "a JSON document", file: context.file) }
    let lines = decoded.text.utf8.reduce(1) { $0 + ($1 == 0x0A ? 1 : 0) }
    if lines > ArticleFormats.mostLines {
      throw .tooManyLines(limit: ArticleFormats.mostLines, file: context.file)
    }
    // One byte of a code page may become three bytes of UTF-8.
    if decoded.text.utf8.count > ArticleFormats.longestText {
      throw .tooLarge(limit: ArticleFormats.longestText, file: context.file)
    }
    if let kind = PlainTextKind.kind(of: decoded.text) {
      throw .otherText(kind: kind, file: context.file)
    }
    let article = PageDump(decoded.text, lexicon).article(source: context.source)
    guard !article.title.isEmpty || !article.text.isEmpty else {
      throw .noArticle(file: context.file)
    }
    return ImportedArticle(article)
  }

  /// Whether `text` begins like a JSON object or a list of objects.
  private static func isJSON(_ text: String) -> Bool {
    let marks = text.utf8.lazy.filter { $0 > 0x20 }.prefix(2)
    return marks.elementsEqual([0x7B, 0x22]) || marks.elementsEqual([0x5B, 0x7B])
  }
}
