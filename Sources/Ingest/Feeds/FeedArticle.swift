import ReaderModel
import Text

/// Makes articles of the items of a feed.
struct FeedArticle {
  private let feed: Feed
  private let lexicon: PageLexicon
  private let source: String?

  /// Articles of `feed`; `source` replaces its title.
  init(_ feed: Feed, source: String?, _ lexicon: PageLexicon) {
    self.feed = feed
    self.lexicon = lexicon
    let title = Self.line(feed.title)
    self.source = source ?? (title.isEmpty ? nil : title)
  }

  /// The article in `item`; nil if that has no title, text or address.
  func article(_ item: FeedItem) -> ParsedArticle? {
    let summary = Self.paragraphs(item.summary)
    let content = Self.paragraphs(item.content)
    var article = ParsedArticle(paragraphs: content.isEmpty ? summary : content)
    article.title = Self.line(item.title)
    guard !article.title.isEmpty || !article.text.isEmpty || item.link != nil else { return nil }
    article.originID = item.id
    article.source = source
    article.url = item.link.flatMap { $0.isEmpty ? nil : $0 }
    article.subtitles = content.isEmpty ? [] : Self.deck(summary, above: content)
    article.authors = authors(of: item)
    let body = Self.squashed(article.text)
    article.captions = item.captions.compactMap(Self.caption)
      .filter { !body.contains(Self.squashed($0.text)) }
    article.language = language(of: article)
    let dates = item.stamps.lazy.map {
      StampReader.date(in: $0, lexicon.stamps, language: feed.language)
    }
    article.published = dates.first { $0.precision != .unknown } ?? .unknown
    if article.published == .unknown, let stamp = item.stamps.first {
      let line = stamp.trimmed { $0.isBlank || $0 == "\n" }
      article.dropped = [
        DroppedLine(line: item.line, text: String(line.prefix(200)), why: "unreadable date")
      ]
    }
    return article
  }
}

extension FeedArticle {
  /// The text in one line.
  static func line(_ text: FeedText) -> String {
    switch text.notation {
    // Most texts that are declared plain are escaped twice all the same; a tag there is a sign.
    case .plain where text.text.utf8.contains(UInt8(ascii: "<")): HTMLText.collapsed(text.text)
    case .plain, .html: HTMLText.inline(text.text)
    }
  }

  private static func paragraphs(_ text: FeedText) -> [String] {
    if text.isEmpty { return [] }
    switch text.notation {
    case .plain where !HTMLText.isMarkup(text.text):
      return LineWrapping.paragraphs(of: LineEnds.unified(text.text))
    case .plain, .html: return HTMLText.paragraphs(of: text.text)
    }
  }

  /// The longest teaser, in bytes, that may be a deck.
  private static let longestDeck = 400

  /// The teaser as a deck, unless it stands in the text or was cut.
  private static func deck(_ summary: [String], above content: [String]) -> [String] {
    guard summary.count == 1, let deck = summary.first, deck.utf8.count <= longestDeck,
      !deck.hasSuffix("…"), !deck.hasSuffix("..."), !deck.hasSuffix("]")
    else { return [] }
    let body = squashed(content.joined())
    return body.contains(squashed(String(deck.prefix(60)))) ? [] : [deck]
  }

  private static func squashed(_ text: String) -> String {
    String(String.UnicodeScalarView(text.unicodeScalars.filter { $0.properties.isAlphabetic }))
      .lowercased()
  }

  private static func caption(_ caption: Caption) -> Caption? {
    let text = HTMLText.inline(caption.text)
    guard !text.isEmpty else { return nil }
    let credit = caption.credit.map(HTMLText.inline)
    return Caption(text: text, credit: credit?.isEmpty == true ? nil : credit)
  }

  /// The shortest text, in bytes, whose own language is surer than the feed's.
  private static let tellingText = 300

  private func language(of article: ParsedArticle) -> String? {
    let text = article.title + "\n" + article.text
    let named = feed.language.flatMap(Self.primaryLanguage)
    // English is what programs name unasked; who names another language means it.
    if let named, named != "en" || text.utf8.count < Self.tellingText { return named }
    return LanguageDetector.language(of: text) ?? named
  }

  /// `en` of `en-us`; nil for what is no code.
  private static func primaryLanguage(_ code: String) -> String? {
    let first = code.lowercased().prefix { $0 != "-" && $0 != "_" }
    guard (2...3).contains(first.utf8.count), first.utf8.allSatisfy({ (0x61...0x7A).contains($0) })
    else { return nil }
    return String(first)
  }

  /// The longest byline, in bytes, to split into names.
  private static let longestByline = 1024

  private func authors(of item: FeedItem) -> [String] {
    let lines = (item.authors.isEmpty ? feed.authors : item.authors).map(HTMLText.inline)
    var names: [String] = []
    for line in lines where !line.isEmpty && line.utf8.count <= Self.longestByline {
      for name in self.names(in: line) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  private func names(in line: String) -> [String] {
    if let names = Self.catalogued(line) { return names }
    let found = lexicon.bylines.authors(in: line) ?? lexicon.bylines.names(in: line[...])
    return found.isEmpty ? [line] : found
  }

  /// The names in `Kaur, K. K., Laha, N. P.`, as catalogues write them; nil for other lines.
  private static func catalogued(_ line: String) -> [String]? {
    let parts = line.split(separator: ",").map { String($0.trimmed) }
    guard parts.count >= 2, parts.count.isMultiple(of: 2) else { return nil }
    let pairs = stride(from: 0, to: parts.count, by: 2).map { (parts[$0], parts[$0 + 1]) }
    let areInitials = pairs.allSatisfy { _, given in
      given.hasSuffix(".") && given.split(separator: " ").allSatisfy { $0.count <= 4 }
    }
    return areInitials ? pairs.map { "\($0.1) \($0.0)" } : nil
  }
}
