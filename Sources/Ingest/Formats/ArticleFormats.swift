import ReaderModel

/// The formats that import knows.
package struct ArticleFormats: Sendable {
  /// The first one wins where two are equally confident.
  package var all: [any ArticleFormat]

  /// The formats that the program knows: a row each.
  private static let known: [(name: String, make: @Sendable (PageLexicon) -> any ArticleFormat)] = [
    (JSONLinesFormat.name, { JSONLinesFormat($0) }),
    (PageDumpFormat.name, { PageDumpFormat($0) }),
  ]

  /// The names of the formats that the program knows.
  package static let names = known.map(\.name)

  /// The formats that the program knows.
  package init(_ lexicon: PageLexicon) {
    self.init(Self.known.map { $0.make(lexicon) })
  }

  /// The most bytes of an article's text: some 80,000 words.
  ///
  /// Reading takes up to two hundred times that in memory, when every letter is a word.
  package static let longestText = 524_288

  /// The most lines that a page may have, and the most decks, captions and authors of an article.
  static let mostLines = 20_000

  /// Throws unless the article's words, and the fields beside them, fit into ``longestText`` bytes
  /// each.
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

  /// Throws unless an exported article fits into twice ``longestText``: blank lines between paragraphs
  /// may have made it longer than its page.
  static func checkExport(_ article: ParsedArticle, file: String) throws(IngestError) {
    guard words(of: article) <= 2 * longestText else {
      throw .tooLarge(limit: longestText, file: file)
    }
  }

  private static func words(of article: ParsedArticle) -> Int {
    article.fields.reduce(0) { $0 + article[$1].utf8.count }
  }

  /// A choice of formats.
  package init(_ formats: [any ArticleFormat]) { all = formats }

  /// The format of that name; nil when there is none.
  package func named(_ name: String) -> (any ArticleFormat)? {
    all.first { $0.name == name }
  }

  /// The likeliest format of a file; nil when none claims it.
  package func detected(path: String, head: [UInt8]) -> (any ArticleFormat)? {
    var best: (format: any ArticleFormat, confidence: Double)?
    for format in all {
      let confidence = format.confidence(path: path, head: head)
      if confidence > best?.confidence ?? 0 { best = (format, confidence) }
    }
    return best?.format
  }
}
