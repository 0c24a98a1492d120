package import ReaderModel

/// The formats that import knows.
package struct ArticleFormats: Sendable {
  /// The formats; if two are equally confident, the first one wins.
  package var all: [any ArticleFormat]

  /// Makes a format; the databases are those of other readers.
  private typealias Maker =
    @Sendable (PageLexicon, (any ForeignDatabases)?) -> any ArticleFormat

  /// All formats of the program, by name.
  private static let known: [(name: String, make: Maker)] = [
    (FeedFormat.name, { lexicon, _ in FeedFormat(lexicon) }),
    (JSONLinesFormat.name, { lexicon, _ in JSONLinesFormat(lexicon) }),
    (HTMLFormat.name, { lexicon, _ in HTMLFormat(lexicon) }),
    (MailFormat.name, { lexicon, _ in MailFormat(lexicon) }),
    (MarkdownFormat.name, { lexicon, _ in MarkdownFormat(lexicon) }),
    (OPMLFormat.name, { _, _ in OPMLFormat() }),
    (NewsboatFormat.name, { NewsboatFormat($0, databases: $1) }),
    (PageDumpFormat.name, { lexicon, _ in PageDumpFormat(lexicon) }),
  ]

  /// The names of all formats of the program.
  package static let names = known.map(\.name)

  /// All formats of the program; without `databases`, those of other readers are refused.
  package init(_ lexicon: PageLexicon, databases: (any ForeignDatabases)? = nil) {
    self.init(Self.known.map { $0.make(lexicon, databases) })
  }

  /// The most bytes of an article's text: some 80,000 words.
  ///
  /// Reading takes up to 200 times that in memory if every letter is a word.
  package static let longestText = 524_288

  /// The most lines that a page may have, and the most decks, captions and authors of an article.
  static let mostLines = 20_000

  /// Throws `.tooLarge` or `.tooManyLines` unless the article's words, and its other fields
  /// together, fit into ``longestText`` bytes each.
  static func check(_ article: ParsedArticle, file: String) throws(IngestError) {
    let words = words(of: article)
    let names = [article.source, article.url, article.language, article.originID].compactMap(\.self)
    let beside =
      (names + article.authors + article.captions.compactMap(\.credit)).map(\.utf8.count)
      + article.dropped.map { $0.text.utf8.count + $0.why.utf8.count }
    guard max(words, beside.reduce(0, +)) <= longestText else {
      throw .tooLarge(limit: longestText, file: file)
    }
    guard article.subtitles.count + article.captions.count + article.authors.count <= mostLines
    else { throw .tooManyLines(limit: mostLines, file: file) }
  }

  /// Throws `.tooLarge` unless an exported article fits into twice ``longestText``: blank lines
  /// between paragraphs may have made it longer than its page.
  static func checkExport(_ article: ParsedArticle, file: String) throws(IngestError) {
    guard words(of: article) <= 2 * longestText else {
      throw .tooLarge(limit: longestText, file: file)
    }
  }

  private static func words(of article: ParsedArticle) -> Int {
    article.fields.reduce(0) { $0 + article[$1].utf8.count }
  }

  /// A selection of formats.
  package init(_ formats: [any ArticleFormat]) { all = formats }

  /// The format of that name; nil if there is none.
  package func named(_ name: String) -> (any ArticleFormat)? {
    all.first { $0.name == name }
  }

  /// The likeliest format of a file; nil if none claims it.
  package func detected(path: String, head: [UInt8]) -> (any ArticleFormat)? {
    var best: (format: any ArticleFormat, confidence: Double)?
    for format in all {
      let confidence = format.confidence(path: path, head: head)
      if confidence > best?.confidence ?? 0 { best = (format, confidence) }
    }
    return best?.format
  }
}
