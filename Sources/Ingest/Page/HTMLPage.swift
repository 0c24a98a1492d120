import ReaderModel
import Text

/// A page as an article.
struct HTMLPage {
  private let tree: HTMLTree
  private let lexicon: PageLexicon
  private let metadata: PageMetadata
  private let data: StructuredData
  private let outline: PageOutline

  init(_ tree: HTMLTree, _ lexicon: PageLexicon) {
    self.tree = tree
    self.lexicon = lexicon
    metadata = PageMetadata(tree)
    let titles = metadata.values(lexicon.html.titleNames) + [metadata.pageTitle].compactMap(\.self)
    data = StructuredData(tree.scripts, titles: titles, words: lexicon.html)
    outline = PageOutline(tree, words: lexicon.html)
  }

  /// The article; nil if the page has no running text.
  func article(source: String?, url: String?) -> ParsedArticle? {
    let title = PageTitle(tree, outline, metadata, data, lexicon)
    var facts = PageFacts()
    facts.title = title.text
    facts.headline = title.node
    facts.descriptions = metadata.values(lexicon.html.descriptionNames)
    let body = PageBody(outline, facts: facts, lexicon: lexicon)
    let paragraphs = HTMLText.joined(body.text)
    guard !paragraphs.isEmpty else { return nil }
    var article = ParsedArticle(title: title.text, paragraphs: paragraphs)
    article.source = source ?? title.publisher
    article.url = address(url)
    article.published = published(body.root, title)
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

  private func address(_ known: String?) -> String? {
    let stated =
      [known, metadata.canonical, metadata.value("og:url")].compactMap(\.self)
      + StructuredData.strings(data.article?["url"])
    return stated.first { $0.hasPrefix("http") && $0.utf8.count < 4000 }
  }

  private func published(_ root: Int, _ title: PageTitle) -> PublicationDate {
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
