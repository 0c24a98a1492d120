package import ReaderModel
import Text

/// A Markdown text: title, authors, date and address from its front matter, else from its first
/// heading and its own words.
package struct MarkdownFormat: WholeFileFormat {
  /// The name for `--format`.
  static let name = "markdown"
  /// The most bytes that one text may have.
  package let limit: Int
  private let lexicon: PageLexicon

  /// A format that takes texts of up to `limit` bytes.
  package init(_ lexicon: PageLexicon, limit: Int = ArticleFormats.longestText) {
    self.lexicon = lexicon
    self.limit = limit
  }

  /// `markdown`.
  package var name: String { Self.name }

  private static let endings = [".md", ".markdown", ".mdown", ".mkd", ".qmd", ".rmd"]

  /// High for front matter, and for a text that is named as Markdown or begins with its heading.
  package func confidence(path: String, head: [UInt8]) -> Double {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let path = path.lowercased()
    let isNamed = Self.endings.contains { path.hasSuffix($0) }
    guard BinarySignature.kind(of: head) == nil else { return 0 }
    let start = String(decoding: text.prefix(4096), as: UTF8.self)
    if FrontMatter.isFound(in: LineEnds.unified(start)) { return 0.75 }
    return isNamed ? 0.6 : start.hasPrefix("# ") && start.contains("\n\n") ? 0.3 : 0
  }

  /// Reads the article.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let decoded = try TextDecoder.decode(record.bytes, file: context.file)
    let front = FrontMatter(decoded.text)
    if let fault = front.fault {
      throw .otherText(kind: "Markdown, but \(fault)", file: context.file)
    }
    // A heading looks like the comments of programs and settings.
    let isNamed = Self.endings.contains { context.file.lowercased().hasSuffix($0) }
    if front.fields.isEmpty, !isNamed, let kind = PlainTextKind.kind(of: decoded.text) {
      throw .otherText(kind: kind, file: context.file)
    }
    let text = MarkdownText(front.body, base: front.address)
    let hasTeaser = front.address != nil || front.text("description", "summary") != nil
    guard !text.paragraphs.isEmpty || front.text("title") != nil && hasTeaser else {
      let hasTitle = text.heading != nil || front.text("title") != nil
      if hasTitle { throw .otherText(kind: "a heading without a text", file: context.file) }
      throw .noArticle(file: context.file)
    }
    let article = MarkdownArticle(front, text, lexicon).article(source: context.source)
    try ArticleFormats.check(article, file: context.file)
    return ImportedArticle(article)
  }
}
