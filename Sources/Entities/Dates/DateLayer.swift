import ReaderModel

/// Finds dates in an article's text and resolves them against its publication.
///
/// "yesterday", "on Monday" and "last June" count from the day of publication, or from the dateline
/// where the article has no date. A day without a year gets the nearest year that suits the tense
/// of its clause, or the year of another date in its sentence. What can't be resolved is kept
/// without a value.
struct DateLayer: Sendable {
  private let vocabulary: DateVocabulary

  /// Changes whenever the words of dates do.
  var checksum: UInt64 { vocabulary.checksum }

  /// Reads the lists of `dates` in `dataFolder`.
  init(dataFolder: String) throws(ListError) {
    vocabulary = try DateVocabulary(
      CalendarNames(dataFolder: dataFolder), dataFolder: dataFolder)
  }

  /// Dates in the text (not in title, subtitles and captions), in order, never overlapping.
  func dates(in article: ParsedArticle) -> [DateMention] {
    dates(in: article, PieceText(article.text))
  }

  /// The same where the text of `article` is cut into pieces already.
  func dates(in article: ParsedArticle, _ text: PieceText) -> [DateMention] {
    let scanner = DateScanner(
      text, vocabulary: vocabulary, isDayFirst: Self.isDayFirst(article))
    let findings = scanner.findings()
    guard !findings.isEmpty else { return [] }
    let published =
      article.published.precision == .unknown
      ? InferredPublication.publication(of: findings, in: text) : article.published
    let resolver = DateResolver(reference: DateReference(published))
    var story = StoryYears(findings, in: text, published: DateReference(published))
    return findings.indices.map { index in
      mention(index, of: findings, scanner: scanner, resolver: resolver, story: &story)
    }
  }

  /// Whether the day comes first in `3/4/2023`: as in the page's date line, else as in another date
  /// of the text, else as in its language.
  private static func isDayFirst(_ article: ParsedArticle) -> Bool {
    article.isDayFirst ?? NumericOrder.isDayFirst(in: article.text)
      ?? article.language.map { $0.prefix(2) != "en" } ?? false
  }

  /// The publication that the text of `article` itself tells; unknown when it tells none.
  func inferredPublication(of article: ParsedArticle) -> PublicationDate {
    let text = PieceText(article.text)
    let scanner = DateScanner(text, vocabulary: vocabulary)
    return InferredPublication.publication(of: scanner.findings(), in: text)
  }

  private func mention(
    _ index: Int, of findings: [DateFinding], scanner: DateScanner, resolver: DateResolver,
    story: inout StoryYears
  ) -> DateMention {
    let finding = findings[index]
    var expression = finding.expression
    var tense = ClauseTense.open
    if !expression.isComplete {
      tense = ClauseTense(around: finding.pieces, in: scanner.text, words: scanner.words)
      if let year = story.year(for: index, tense: tense) { expression = expression.inYear(year) }
    }
    let span = resolver.span(of: expression, tense: tense)
    story.note(index, as: expression, span)
    return DateMention(
      range: scanner.text.byteRange(finding.pieces), value: span?.iso,
      isInferred: !finding.expression.isComplete)
  }
}
