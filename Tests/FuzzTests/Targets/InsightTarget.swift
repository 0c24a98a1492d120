@testable import Insight
@testable import ReaderModel
@testable import Text

/// Clauses, quotes, events and deals of any text, with names and dates of any words.
///
/// Every seventh word names somebody and every eleventh is a date, so that rules have parties without
/// a tagger.
struct InsightTarget: FuzzTarget {
  static let name = "insight"
  private let reader: InsightReader

  init() throws { reader = try InsightReader(dataFolder: FuzzData.folder) }

  func run(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    var article = ParsedArticle(verbatim: text, published: PublicationDate(isoDay: "2024-05-03"))
    article.language = "en"
    let insights = reader.insights(of: article, annotation(of: text))
    let count = text.utf8.count
    for event in insights.events {
      try promise(!event.evidence.isEmpty, "an event without evidence")
      try promise(!event.actor.isEmpty || !event.counterpart.isEmpty, "an event of nobody")
      for span in event.evidence { try check(span, count, event.rule) }
    }
    for quote in insights.quotes {
      try promise(!quote.spans.isEmpty && !quote.speaker.isEmpty, "a quote of nobody")
      for span in quote.spans { try check(span, count, "a quote") }
    }
    for deal in insights.deals {
      try promise(insights.events.indices.contains(deal.event), "a deal without an event")
      try promise((deal.quantity ?? 0) >= 0 && (deal.value?.amount ?? 0) >= 0, "a negative deal")
    }
    for entry in insights.timeline { try check(entry.sentence, count, entry.date) }
    _ = JSONValue.object(InsightJSON.members(insights)).line
  }

  private func annotation(of text: String) -> Annotation {
    let kinds: [Kind] = [.person, .country, .organisation, .place, .weapon]
    var entities = kinds.enumerated().map { number, kind in
      Entity(
        id: "e\(number)", kind: kind, name: "Name \(number)",
        country: number == 0 ? nil : "PL", role: number == 0 ? "minister" : nil, mentions: [])
    }
    var dates: [DateMention] = []
    for (number, word) in WordScanner.words(in: Array(text.utf8)).enumerated() {
      let range = Int(word.start)..<Int(word.end)
      if number % 7 == 3 {
        entities[number / 7 % kinds.count].mentions.append(
          Mention(range: range, form: number % 2 == 0 ? .name : .demonym))
      } else if number % 11 == 5 {
        dates.append(DateMention(range: range, value: "2024-05-02", isInferred: false))
      }
    }
    return Annotation(entities: entities.filter { !$0.mentions.isEmpty }, dates: dates)
  }

  private func check(_ span: TextSpan, _ count: Int, _ what: String) throws {
    try promise(
      !span.range.isEmpty && span.range.upperBound <= count, "\(what) at \(span.range)")
  }
}
