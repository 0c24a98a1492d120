import Insight
import ReaderModel
import Testing

/// A text whose names and dates are marked by hand, so that no tagger is needed.
///
/// `[person:PL:Anna Nowak]` names a person; `[country:PL:Poland=Polish]` names Poland by its
/// adjective; `<2024-05-02=on Thursday>` is a date. A repeated name is the same entity.
struct MarkedArticle {
  let article: ParsedArticle
  let annotation: Annotation

  init(_ marked: String, published: String = "2024-05-03") {
    var text = ""
    var entities: [Entity] = []
    var dates: [DateMention] = []
    var rest = Substring(marked)
    while let next = rest.firstIndex(where: { $0 == "[" || $0 == "<" }) {
      text += rest[..<next]
      let isDate = rest[next] == "<"
      let end = rest[next...].firstIndex(of: isDate ? ">" : "]") ?? rest.endIndex
      let inside = rest[rest.index(after: next)..<end]
      rest = end == rest.endIndex ? "" : rest[rest.index(after: end)...]
      let start = text.utf8.count
      if isDate {
        let parts = inside.split(separator: "=").map(String.init)
        text += parts.last ?? ""
        dates.append(
          DateMention(range: start..<text.utf8.count, value: parts.first, isInferred: false))
      } else {
        Self.add(String(inside), at: start, to: &text, &entities)
      }
    }
    article = ParsedArticle(
      verbatim: text + rest, published: PublicationDate(isoDay: published))
    annotation = Annotation(entities: entities, dates: dates)
  }

  /// An article as it is.
  init(_ article: ParsedArticle, _ annotation: Annotation) {
    self.article = article
    self.annotation = annotation
  }

  private static func add(
    _ inside: String, at start: Int, to text: inout String, _ entities: inout [Entity]
  ) {
    let parts = inside.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    let names = parts[2].split(separator: "=").map(String.init)
    text += names.last ?? ""
    let form: Mention.Form = names.count > 1 && parts[0] == "country" ? .demonym : .name
    let mention = Mention(range: start..<text.utf8.count, form: form)
    if let known = entities.firstIndex(where: { $0.name == names[0] }) {
      entities[known].mentions.append(mention)
      return
    }
    entities.append(
      Entity(
        id: "e\(entities.count + 1)", kind: Kind(rawValue: parts[0]) ?? .person, name: names[0],
        country: parts[1].isEmpty ? nil : CountryCode(rawValue: parts[1]),
        role: parts.count > 3 ? parts[3] : nil, mentions: [mention]))
  }

  /// What is found in it.
  var insights: Insights {
    get throws { try Self.reader().insights(of: article, annotation) }
  }

  /// `MEET Anna Nowak -> Lee Min happened 2024-05-02`, a line an event.
  var events: [String] {
    get throws {
      try insights.events.map { event in
        [
          event.type.rawValue, Self.names(event.actor), "->", Self.names(event.counterpart),
          event.status.rawValue, event.date ?? "-",
        ].joined(separator: " ")
      }
    }
  }

  /// `Anna Nowak (direct): the words | more words`, a line a quote.
  var quotes: [String] {
    get throws {
      try insights.quotes.map { quote in
        let words = quote.spans.map { span in
          String(decoding: Array(article.text.utf8)[span.range], as: UTF8.self)
        }
        let speaker = "\(Self.names(quote.speaker)) (\(quote.kind.rawValue))"
        return "\(speaker): \(words.joined(separator: " | "))"
      }
    }
  }

  static func names(_ parties: [Party]) -> String {
    parties.isEmpty ? "-" : parties.map(\.name).joined(separator: ", ")
  }

  private static let shared = Result { try InsightReader(dataFolder: TestData.folder) }

  private static func reader() throws -> InsightReader { try shared.get() }
}
