import ReaderModel
import Text

/// A page as an article.
struct HTMLPage {
  private let tree: HTMLTree
  private let lexicon: PageLexicon
  private let metadata: PageMetadata
  private let data: StructuredData
  private var outline: PageOutline
  private let title: PageTitle

  init(_ tree: HTMLTree, _ lexicon: PageLexicon) {
    self.tree = tree
    self.lexicon = lexicon
    metadata = PageMetadata(tree)
    let titles = metadata.values(lexicon.html.titleNames) + [metadata.pageTitle].compactMap(\.self)
    data = StructuredData(tree.scripts, titles: titles, words: lexicon.html)
    outline = PageOutline(tree, words: lexicon.html)
    title = PageTitle(tree, outline, metadata, data, lexicon)
    outline.dropFurniture(headline: title.node)
  }

  /// The article; nil if the page has no running text.
  func article(source: String?, url: String?) -> ParsedArticle? {
    var facts = PageFacts()
    facts.title = title.text
    facts.headline = title.node
    facts.descriptions = metadata.values(lexicon.html.descriptionNames)
    let body = body(facts)
    var paragraphs = HTMLText.joined(body.text)
    if let stated = statedText(instead: paragraphs) { paragraphs = stated }
    guard !paragraphs.isEmpty else { return nil }
    var article = ParsedArticle(title: title.text, paragraphs: paragraphs)
    article.source = source ?? title.publisher
    article.url = address(url)
    article.published = published(body.root)
    let authors = PageAuthors(
      outline, metadata, data, lexicon, publisher: title.publisher, headline: title.node,
      root: body.root)
    article.authors = authors.people.isEmpty ? authors.agencies : authors.people
    article.captions = body.captions.map { Caption(text: $0.text) }
    article.language = LanguageDetector.language(of: article.text)
    article.dropped = body.dropped.prefix(200).enumerated().map {
      DroppedLine(line: $0 + 1, text: String($1.block.text.prefix(200)), why: $1.why)
    }
    return article
  }

  /// The text of the page; if the classes leave too little of it, without trust in them.
  private func body(_ facts: PageFacts) -> PageBody {
    let body = PageBody(outline, facts: facts, lexicon: lexicon)
    guard body.weight < Self.shortText else { return body }
    var other = outline
    other.dropFurniture(headline: facts.headline, trustsClasses: false)
    let second = PageBody(other, facts: facts, lexicon: lexicon)
    other = PageOutline(tree, words: lexicon.html, skipsHidden: false)
    other.dropFurniture(headline: facts.headline)
    let third = PageBody(other, facts: facts, lexicon: lexicon)
    let best = [second, third].max { $0.weight < $1.weight }
    return best.flatMap { $0.weight > 1.5 * body.weight ? $0 : nil } ?? body
  }

  /// A text of fewer letters may be only a teaser.
  private static let shortText = 400.0

  /// The text in the page's data, if it is much longer than what the page shows.
  private func statedText(instead shown: [String]) -> [String]? {
    let weight = shown.reduce(0) { $0 + $1.letterWeight }
    let body = (data.article?["articleBody"] as? String).map { HTMLText.paragraphs(of: $0) } ?? []
    let bodyWeight = body.reduce(0) { $0 + $1.letterWeight }
    guard weight < 2 * Self.shortText else { return nil }
    if bodyWeight > 300, bodyWeight > 1.8 * weight { return body }
    let script = ScriptText(tree.scripts, words: lexicon.html).paragraphs
    let scriptWeight = script.reduce(0) { $0 + $1.letterWeight }
    return scriptWeight > 2.5 * weight ? script : nil
  }

  private func address(_ known: String?) -> String? {
    let stated =
      [known, metadata.canonical, metadata.value("og:url")].compactMap(\.self)
      + StructuredData.strings(data.article?["url"])
    return stated.first { $0.hasPrefix("http") && $0.utf8.count < 4000 }
  }

  private func published(_ root: Int) -> PublicationDate {
    let reader = PageDate(outline, lexicon, headline: title.node, root: root)
    var published = reader.published(metadata, data, url: address(nil))
    let clock = lexicon.calendar.assumedClock(
      source: WordSplitter.words(of: title.publisher ?? ""),
      language: metadata.language.map { String($0.prefix(2)) })
    if published.precision == .minute, published.zone == nil, let clock {
      published.zone = clock.offset(on: published.day)
      published.isZoneAssumed = true
    }
    return published
  }
}
