import ReaderModel
import Text

/// An article of newsboat's database.
struct NewsboatArticle {
  private let item: NewsboatItem
  private let lexicon: PageLexicon
  /// The date as the feed printed it, where newsboat kept it; see ``printedDate(of:)``.
  private let printed: String?
  private let printedDate: PublicationDate

  init(_ item: NewsboatItem, _ lexicon: PageLexicon) {
    self.item = item
    self.lexicon = lexicon
    printed = Self.printedDate(of: item)
    printedDate =
      printed.map { StampReader.date(in: $0, lexicon.stamps) } ?? .unknown
  }

  /// What to say of the date; nil if newsboat could read it.
  var note: String? {
    guard let printed else { return nil }
    let title = String(item.title.prefix(60))
    if printedDate.precision == .unknown {
      return "the date of “\(title)” can't be read: \(printed.prefix(60))"
    }
    guard let own = printedDate.epochMinutes, own / 1440 != Int(item.published / 86_400),
      abs(Int64(own) * 60 - item.published) >= 86_400
    else { return nil }
    return "newsboat could not read the date of “\(title)”; taken from \(printed.prefix(60))"
  }

  /// - Throws: `.missingField` for a row without text and title, `.tooLarge`.
  func article(line: Int, context: IngestContext) throws(IngestError) -> ImportedArticle {
    let title = HTMLText.collapsed(item.title)
    let linked = HTMLText.linked(item.content, base: item.url)
    let paragraphs = linked.map(\.text)
    guard !title.isEmpty || !paragraphs.isEmpty else {
      throw .missingField("text", line: line, file: context.file)
    }
    let text = paragraphs.isEmpty ? [title] : paragraphs
    let byline = lexicon.bylines.byline(of: item.author[...])
    let author = item.author.trimmed
    let isOffice = byline.authors.isEmpty && !author.isEmpty && !lexicon.mastheads.isAgency(author)
    let authors = isOffice ? [String(author)] : byline.authors
    var article = ParsedArticle(
      originID: item.guid, title: title.isEmpty ? Headline.standIn(for: text[0]) : title,
      source: context.source ?? (item.feed.isEmpty ? byline.source : item.feed),
      authors: authors, url: item.url.isEmpty ? nil : item.url,
      language: LanguageDetector.language(of: text.joined(separator: "\n")), published: published,
      paragraphs: text)
    if !paragraphs.isEmpty { article.takeLinks(of: linked) }
    try ArticleFormats.check(article, file: context.file)
    var marks = ReaderMarks()
    (marks.isRead, marks.isBookmarked) = (item.isRead, !item.flags.isEmpty)
    marks.tags = item.tags
    return ImportedArticle(article, marks: marks)
  }

  private var published: PublicationDate {
    if printed != nil { return printedDate }
    guard (1..<253_402_300_800).contains(item.published) else { return .unknown }
    let seconds = Int(item.published)
    return PublicationDate(
      day: CivilDate(daysSinceEpoch: seconds / 86_400), minuteOfDay: seconds / 60 % 1440,
      second: seconds % 60, zone: 0, precision: .minute)
  }

  /// What follows the address in an identifier that newsboat made up of both; nil in any other.
  private static func printedDate(of item: NewsboatItem) -> String? {
    guard !item.url.isEmpty, item.guid.hasPrefix(item.url) else { return nil }
    let rest = item.guid.dropFirst(item.url.count).trimmed
    // Anything else behind an address is a part of it.
    let isTimed = rest.contains(" ") && rest.contains(":")
    let isDay = rest.count == 10 && rest.allSatisfy { $0.isNumber || "-./".contains($0) }
    return rest.utf8.count <= 100 && (isTimed || isDay) && rest.contains(where: \.isNumber)
      ? String(rest) : nil
  }
}
