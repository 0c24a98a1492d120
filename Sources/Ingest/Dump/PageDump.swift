import ReaderModel
import Text

/// A page copied from a news site: the article, and the furniture around it.
struct PageDump: Sendable {
  /// The blocks of the page, in order.
  let blocks: [DumpBlock]
  /// A place for each block.
  let places: [DumpPlace]
  private let lexicon: PageLexicon
  private let namedSources: [String]
  private let copyrightYear: Int?

  /// Reads `text`, whose lines end with `\n`.
  init(_ text: String, _ lexicon: PageLexicon) {
    let blocks = LineWrapping.blocks(of: DumpLine.lines(of: text))
    var layout = PageLayout(blocks, lexicon)
    layout.apply()
    self.blocks = blocks
    self.lexicon = lexicon
    places = layout.places
    namedSources = layout.namedSources
    copyrightYear =
      zip(blocks, layout.chrome).lazy
      .filter { $0.1 == .copyright }
      .compactMap { CopyrightReader.year(in: $0.0.content) }.first
  }

  /// The article on the page; `source` overrides the name that the page gives.
  ///
  /// Title and text are empty if the page is only furniture.
  func article(source: String? = nil) -> ParsedArticle {
    let paragraphs = texts { $0 == .body }
    let dateline = paragraphs.first.flatMap { Dateline($0, lexicon) }
    let language = LanguageDetector.language(of: paragraphs.joined(separator: "\n"))
    let source = source ?? printedSource ?? dateline?.source
    let printed = texts { $0 == .title }.first.map { lexicon.fields.title(in: $0) ?? $0 }
    return ParsedArticle(
      title: printed ?? Self.standIn(for: paragraphs.first, dateline),
      subtitles: blocks.indices.filter { places[$0] == .subtitle }.map { blocks[$0].content },
      source: source, authors: authors(dateline), language: language,
      published: published(dateline, paragraphs: paragraphs, source: source, language: language),
      isDayFirst: isDayFirst, captions: captions, paragraphs: paragraphs, dropped: dropped)
  }
}

extension PageDump {
  private static func standIn(for paragraph: String?, _ dateline: Dateline?) -> String {
    guard let paragraph else { return "" }
    return Headline.standIn(for: String(paragraph.dropFirst(dateline?.length ?? 0)))
  }

  private func texts(where isWanted: (DumpPlace) -> Bool) -> [String] {
    blocks.indices.filter { isWanted(places[$0]) }.map { blocks[$0].text }
  }

  private var details: [Details] {
    places.compactMap { if case .details(let details) = $0 { details } else { nil } }
  }

  /// The details that date the article. If another date is labelled and has a time, a bare date is
  /// only the page's clock and is left out.
  private var datedDetails: [Details] {
    let timely = timelyDetails
    let hasLabelled = timely.contains { details in
      details.isLabelled && details.stamps.contains { !$0.isUpdate && $0.date.minute != nil }
    }
    return hasLabelled ? timely.filter { !$0.isBareDate } : timely
  }

  /// How the date lines write dates in numbers; nil if they don't show it.
  private var isDayFirst: Bool? {
    zip(blocks, places).lazy.compactMap { block, place in
      if case .details = place { NumericOrder.isDayFirst(in: block.content) } else { nil }
    }.first
  }

  /// All details, except those below the body with other days than those above, which date
  /// comments.
  private var timelyDetails: [Details] {
    let end = places.lastIndex(of: .body) ?? places.count
    var days: Set<Int> = []
    return places.indices.compactMap { index in
      guard case .details(let details) = places[index] else { return nil }
      let told = details.stamps.compactMap { $0.date.publication().day?.daysSinceEpoch }
      if index > end, !days.isEmpty, !told.isEmpty, days.isDisjoint(with: told) { return nil }
      days.formUnion(told)
      return details
    }
  }

  /// The dates of all details; one below a line that says `Last updated` counts as an update.
  private var stamps: [Details.Stamp] {
    var stamps: [Details.Stamp] = []
    var isUpdate = false
    for details in datedDetails {
      for (index, stamp) in details.stamps.enumerated() {
        let isLater = stamp.isUpdate || (isUpdate && index == 0)
        stamps.append(Details.Stamp(date: stamp.date, isUpdate: isLater))
      }
      isUpdate = details.isUpdateLabel
    }
    return stamps
  }

  private var printedSource: String? {
    let mastheads = places.compactMap { if case .source(let name) = $0 { name } else { nil } }
    if let masthead = mastheads.first {
      let words = WordSplitter.words(of: masthead)
      let isShouted = masthead == masthead.uppercased()
      let spelt = isShouted ? namedSources.first { WordSplitter.words(of: $0) == words } : nil
      return spelt ?? masthead
    }
    return namedSources.first ?? details.lazy.compactMap(\.source).first
  }

  private func authors(_ dateline: Dateline?) -> [String] {
    var seen: Set<String> = []
    return (details.flatMap(\.authors) + (dateline?.authors ?? []))
      .filter { seen.insert($0).inserted }
  }

  private var captions: [Caption] {
    places.compactMap { place in
      guard case .caption(let caption) = place else { return nil }
      return Caption(text: caption.text, credit: caption.credit)
    }
  }

  private var dropped: [DroppedLine] {
    zip(blocks, places).flatMap { block, place -> [DroppedLine] in
      guard case .dropped(let reason) = place else { return [] }
      return block.lines.map { DroppedLine(line: $0.number, text: $0.text, why: reason.sentence) }
    }
  }

  private func published(
    _ dateline: Dateline?, paragraphs: [String], source: String?, language: String?
  ) -> PublicationDate {
    // Dates elsewhere on the page, or else its language, tell how it writes those of numbers.
    let order =
      isDayFirst
      ?? blocks.lazy.compactMap { NumericOrder.isDayFirst(in: $0.content) }.first
      ?? lexicon.orders.isDayFirst(language: language, url: nil)
    let read = stamps.map { stamp in
      Details.Stamp(date: stamp.date.read(isDayFirst: order), isUpdate: stamp.isUpdate)
    }
    let reader = PublicationReader(
      calendar: lexicon.calendar, stamps: read,
      dateline: dateline?.date?.read(isDayFirst: order),
      copyrightYear: copyrightYear,
      paragraphs: paragraphs)
    let sources = ([source].compactMap { $0 } + namedSources).joined(separator: " ")
    return reader.published(
      clock: lexicon.calendar.assumedClock(
        source: WordSplitter.words(of: sources), language: language))
  }
}
