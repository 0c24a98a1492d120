import ReaderModel
import Text

/// Makes articles of the items of a feed.
struct FeedArticle {
  private let feed: Feed
  private let lexicon: PageLexicon
  private let source: String?
  /// How the feed writes dates of numbers; nil if nothing tells.
  private let isDayFirst: Bool?
  /// The names in lines that were read, which repeat in a feed.
  private var knownNames: [String: [String]] = [:]

  /// Articles of `feed`; `source` replaces its title.
  init(_ feed: Feed, source: String?, _ lexicon: PageLexicon) {
    self.feed = feed
    self.lexicon = lexicon
    isDayFirst =
      feed.items.lazy.flatMap(\.stamps).compactMap { NumericOrder.isDayFirst(in: $0) }.first
      ?? lexicon.orders.isDayFirst(
        language: feed.language, url: feed.link ?? feed.items.first?.link)
    let title = Self.line(feed.title)
    self.source = source ?? (title.isEmpty ? nil : title)
  }

  /// The article in `item`; nil if that has no title, text or address.
  mutating func article(_ item: FeedItem) -> ParsedArticle? {
    let base = item.base ?? item.link
    let summary = Self.paragraphs(item.summary, base: base)
    let content = Self.paragraphs(item.content, base: base)
    let body = content.isEmpty ? summary : content
    var article = ParsedArticle(paragraphs: body.map(\.text))
    article.takeLinks(of: body)
    article.title = Self.line(item.title)
    guard !article.title.isEmpty || !article.text.isEmpty || item.link != nil else { return nil }
    article.originID = item.id
    article.source = source
    article.url = item.link.flatMap { $0.isEmpty ? nil : $0 }
    article.subtitles = content.isEmpty ? [] : Self.deck(summary.map(\.text), above: article.text)
    article.authors = authors(of: item)
    if !item.captions.isEmpty {
      let body = Self.squashed(article.text)
      article.captions = item.captions.compactMap(Self.caption)
        .filter { !Self.contains(body, Self.squashed($0.text)) }
    }
    article.language = language(of: article)
    let (words, language, order) = (lexicon.stamps, feed.language, isDayFirst)
    let dates = item.stamps.lazy.map {
      StampReader.date(in: $0, words, language: language, isDayFirst: order)
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

  private static func paragraphs(_ text: FeedText, base: String?) -> [LinkedText] {
    if text.isEmpty { return [] }
    switch text.notation {
    case .plain where !HTMLText.isMarkup(text.text):
      return LineWrapping.paragraphs(of: LineEnds.unified(text.text)).map { LinkedText($0) }
    case .plain, .html: return HTMLText.linked(text.text, base: base)
    }
  }

  /// The longest teaser, in bytes, that may be a deck.
  private static let longestDeck = 400

  /// The teaser as a deck, unless it stands in the text or was cut.
  private static func deck(_ summary: [String], above content: String) -> [String] {
    guard summary.count == 1, let deck = summary.first, deck.utf8.count <= longestDeck,
      !deck.hasSuffix("…"), !deck.hasSuffix("..."), !deck.hasSuffix("]")
    else { return [] }
    let body = squashed(content)
    return contains(body, squashed(String(deck.prefix(60)))) ? [] : [deck]
  }

  /// The letters and digits of `text` without case, to compare texts that differ in their markup.
  private static func squashed(_ text: String) -> [UInt8] {
    text.utf8.compactMap { byte in
      switch byte {
      case 0x41...0x5A: byte | 0x20
      case 0x30...0x39, 0x61...0x7A, 0x80...: byte
      default: nil
      }
    }
  }

  private static func contains(_ text: [UInt8], _ piece: [UInt8]) -> Bool {
    guard let first = piece.first else { return true }
    var start = 0
    while text.count - start >= piece.count, let place = text[start...].firstIndex(of: first) {
      if text[place...].starts(with: piece) { return true }
      start = place + 1
    }
    return false
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

  private mutating func authors(of item: FeedItem) -> [String] {
    let lines = (item.authors.isEmpty ? feed.authors : item.authors).map(HTMLText.inline)
    var names: [String] = []
    for line in lines where !line.isEmpty && line.utf8.count <= Self.longestByline {
      for name in self.names(in: line) where !names.contains(name) { names.append(name) }
    }
    return names
  }

  private mutating func names(in line: String) -> [String] {
    if let known = knownNames[line] { return known }
    var names = Self.catalogued(line) ?? lexicon.bylines.authors(in: line)
    names = names ?? lexicon.bylines.names(in: line[...])
    let found = names.flatMap { $0.isEmpty ? nil : $0 } ?? [line]
    knownNames[line] = found
    return found
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
