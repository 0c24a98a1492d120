/// One article as parsed from its file, before annotation.
///
/// All strings are NFC and may contain control characters; sanitise them before printing.
package struct ParsedArticle: Equatable, Sendable {
  /// The identifier that the file itself gives (`id` of a JSON line), if any.
  package var originID: String?
  /// The headline; empty only if the text has none.
  package var title: String
  /// Decks between the headline and the text, in order.
  package var subtitles: [String]
  /// The publication: masthead, copyright line or a name given at import.
  package var source: String?
  /// The people of the bylines in reading order: `Seo Hyun-woo`.
  package var authors: [String]
  /// The article's address, if the file names it.
  package var url: String?
  /// BCP 47 code of the text's main language (`en`, `pl`, `ko`); nil if unknown.
  package var language: String?
  /// When the article was published.
  package var published: PublicationDate
  /// How the page writes dates in numbers: true if the day comes first (`13/04/2023`), false if the
  /// month does; nil if its date line doesn't show it.
  package var isDayFirst: Bool?
  /// Picture captions, each once.
  package var captions: [Caption]
  /// The body: paragraphs with a blank line between them, verbatim otherwise.
  package var text: String
  /// The paragraphs of ``text``, as UTF-8 byte ranges, ascending and disjoint.
  package var paragraphs: [Range<Int>]
  /// The links in ``text``, ascending.
  package var links: [ArticleLink] = []
  /// Site chrome that was left out, in line order.
  package var dropped: [DroppedLine]

  /// Creates an article whose text is `paragraphs`, joined by blank lines.
  package init(
    originID: String? = nil, title: String = "", subtitles: [String] = [],
    source: String? = nil, authors: [String] = [], url: String? = nil, language: String? = nil,
    published: PublicationDate = .unknown, isDayFirst: Bool? = nil, captions: [Caption] = [],
    paragraphs: [String], dropped: [DroppedLine] = []
  ) {
    self.originID = originID
    self.title = title
    self.subtitles = subtitles
    self.source = source
    self.authors = authors
    self.url = url
    self.language = language
    self.published = published
    self.isDayFirst = isDayFirst
    self.captions = captions
    self.dropped = dropped
    self.text = paragraphs.joined(separator: "\n\n")
    var ranges: [Range<Int>] = []
    var start = 0
    for paragraph in paragraphs {
      ranges.append(start..<start + paragraph.utf8.count)
      start += paragraph.utf8.count + 2
    }
    self.paragraphs = ranges
  }
}
