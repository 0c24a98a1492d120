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

  /// Where the page was saved from; nil if unknown.
  private let known: String?
  /// The page's address; nil if nothing says it.
  private let address: String?

  /// Reads the page of `tree`, which was saved from `address` if that is known.
  init(_ tree: HTMLTree, _ lexicon: PageLexicon, address known: String?) {
    self.tree = tree
    self.lexicon = lexicon
    self.known = known
    metadata = PageMetadata(tree)
    let titles = metadata.values(lexicon.html.titleNames) + [metadata.pageTitle].compactMap(\.self)
    data = StructuredData(tree.scripts, titles: titles, words: lexicon.html)
    let stated =
      [metadata.canonical, metadata.value("og:url"), known].compactMap(\.self)
      + StructuredData.strings(data.article?["url"])
    let bases = [metadata.base, known].compactMap(\.self)
    address = stated.map { PageAddress.resolved($0, against: bases) }
      .first { $0.hasPrefix("http") && $0.utf8.count < 4000 }
    outline = PageOutline(tree, words: lexicon.html)
    title = PageTitle(tree, outline, metadata, data, lexicon, address: address)
    outline.dropFurniture(headline: title.node)
  }

  /// The article; nil if the page has no running text.
  func article(source: String?) -> ParsedArticle? {
    var facts = PageFacts()
    facts.title = title.text
    facts.headline = title.node
    facts.descriptions = metadata.values(lexicon.html.descriptionNames)
    let body = body(facts)
    let bases = [known, address].compactMap(\.self)
    var paragraphs = HTMLText.joined(body.text, HTMLLinks(tree, bases: bases))
    var captions = body.captions
    if let stated = statedText(instead: paragraphs) { (paragraphs, captions) = stated }
    guard !paragraphs.isEmpty else { return nil }
    var article = ParsedArticle(title: title.text, paragraphs: paragraphs.map(\.text))
    article.takeLinks(of: paragraphs)
    article.source = source ?? title.publisher ?? publication
    article.url = address
    article.published = published(body.root)
    let authors = PageAuthors(
      outline, metadata, data, lexicon, sites: title.sites, headline: title.node, body: body)
    article.authors = authors.people.isEmpty ? authors.agencies : authors.people
    article.captions = captions
    article.language = LanguageDetector.language(of: article.text)
    article.dropped = dropped(body)
    return article
  }

  /// The publication of a page whose metadata doesn't name it.
  private var publication: String? {
    PageSource(lexicon, address: address, headline: title.text).name(
      inTitle: metadata.pageTitle, among: data.siteNames,
      sections: metadata.values(["article:section", "section"]))
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
  private func statedText(
    instead shown: [LinkedText]
  ) -> (text: [LinkedText], captions: [Caption])? {
    let weight = shown.reduce(0) { $0 + $1.text.letterWeight }
    guard weight < 2 * Self.shortText else { return nil }
    let base = known ?? address
    let stated =
      (data.article?["articleBody"] as? String).map { HTMLText.linked($0, base: base) } ?? []
    let statedWeight = stated.reduce(0) { $0 + $1.text.letterWeight }
    if statedWeight > 200, statedWeight > 1.8 * weight { return (stated, []) }
    let script = ScriptText(tree.scripts, words: lexicon.html)
    guard script.weight > max(200, 2.5 * weight) else { return nil }
    if let html = script.html, let inner = try? HTMLTree("<article>" + html) {
      var outline = PageOutline(inner, words: lexicon.html)
      outline.dropFurniture(headline: nil)
      let body = PageBody(outline, facts: PageFacts(), lexicon: lexicon)
      let links = HTMLLinks(inner, bases: [base].compactMap(\.self))
      return (HTMLText.joined(body.text, links), body.captions)
    }
    return (script.paragraphs.map { LinkedText($0) }, [])
  }

  /// What was left out, at most 200 lines of it, and that the rest has to be paid for.
  private func dropped(_ body: PageBody) -> [DroppedLine] {
    var lines = body.dropped.prefix(200).enumerated().map {
      DroppedLine(line: $0 + 1, text: String($1.block.text.prefix(200)), why: $1.why)
    }
    let isFree = StructuredData.strings(data.article?["isAccessibleForFree"]).first?.lowercased()
    if isFree == "false" || isFree == "0", body.weight < 2000 {
      lines.append(
        DroppedLine(
          line: lines.count + 1, text: "isAccessibleForFree: false",
          why: "behind a paywall: the page has only the beginning of the article"))
    }
    return lines
  }

  private func published(_ root: Int) -> PublicationDate {
    let language = metadata.language ?? metadata.value("og:locale")
    let order = lexicon.orders.isDayFirst(language: language, url: address)
    let reader = PageDate(
      outline, lexicon, headline: title.node, root: root, isDayFirst: order)
    var published = reader.published(metadata, data, url: address)
    let clock = lexicon.calendar.assumedClock(
      source: WordSplitter.words(of: title.publisher ?? ""),
      language: metadata.language.map { String($0.prefix(2)) })
    guard published.precision == .minute, let clock else { return published }
    if published.zone == 0 { return published.moved(to: clock) }
    if published.zone == nil {
      published.zone = clock.offset(on: published.day)
      published.isZoneAssumed = true
    }
    return published
  }
}

extension PublicationDate {
  /// The same moment on `clock`, as the publication's readers had it.
  fileprivate func moved(to clock: ZoneClock) -> PublicationDate {
    guard let day, let minuteOfDay else { return self }
    let offset = clock.offset(on: day)
    let minutes = day.daysSinceEpoch * 1440 + minuteOfDay - (zone ?? 0) + offset
    let days = Int((Double(minutes) / 1440).rounded(.down))
    return PublicationDate(
      day: CivilDate(daysSinceEpoch: days), minuteOfDay: minutes - days * 1440, zone: offset,
      precision: .minute, isInferred: isInferred, isZoneAssumed: true)
  }
}
