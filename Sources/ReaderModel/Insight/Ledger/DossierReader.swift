import Text

/// Collects an entity's names, offices and sentences from articles, the newest first.
package struct DossierReader {
  private static let mostMentions = 30

  private var dossier: Dossier
  private let subject: Facet
  private let test: NameTest
  private var names: [String: Int] = [:]
  private var roles: [String: Dossier.Role] = [:]
  private var order: [String] = []

  /// Collects for a dossier that has its subject; names compare by `rules`.
  package init(_ dossier: Dossier, by rules: IdentityRules) {
    self.dossier = dossier
    subject = dossier.subject
    test = NameTest(subject.kind, subject.name, by: rules)
  }

  /// Takes what an article says of the subject.
  package mutating func read(_ article: Article, listedAs row: ArticleRow) {
    dossier.read += 1
    let day = article.parsed.published.day
    if let day { dossier.last = max(dossier.last ?? day, day) }
    let entities = article.annotation.entities.filter {
      $0.kind == subject.kind
        && (subject.kind == .country ? $0.country == subject.country : test.isPassed(by: $0))
    }
    for entity in entities {
      let used =
        [entity.name]
        + entity.mentions.map { mention in
          String(article.parsed[mention.field].slice(mention.range))
        }
      for name in Set(used.map(squashed)) where !name.isEmpty { names[name, default: 0] += 1 }
      if let mention = entity.mentions.first(where: { $0.field == .text }) {
        add(mention, of: article, listedAs: row)
      }
      let country = subject.kind == .country ? nil : entity.country?.rawValue
      let facts = [entity.role, country].compactMap { $0 }.joined(separator: ", ")
      if !facts.isEmpty { add(role: facts, on: day) }
    }
  }

  private mutating func add(role: String, on day: CivilDate?) {
    var known = roles[role] ?? Dossier.Role(text: role, articles: 0)
    if known.articles == 0 { order.append(role) }
    known.articles += 1
    if let day {
      known.first = min(known.first ?? day, day)
      known.last = max(known.last ?? day, day)
    }
    roles[role] = known
  }

  private mutating func add(_ mention: Mention, of article: Article, listedAs row: ArticleRow) {
    guard dossier.mentions.count < Self.mostMentions else { return }
    let span = sentence(around: mention.range, in: article.parsed)
    let words = squashed(String(article.parsed.text.slice(span)))
    let entry = TimelineEntry(
      date: article.parsed.published.day?.description ?? "", isPlanned: false,
      sentence: TextSpan(range: span))
    dossier.mentions.append(
      InsightRow(
        article: row, fact: .moment(entry), words: words, span: TextSpan(range: mention.range),
        label: nil))
  }

  /// The sentence of the text that has a range, or as much of its paragraph.
  private func sentence(around range: Range<Int>, in article: ParsedArticle) -> Range<Int> {
    let paragraph = article.paragraphs.first { $0.overlaps(range) } ?? range
    let bytes = Array(article.text.utf8.dropFirst(paragraph.lowerBound).prefix(paragraph.count))
    let (low, high) = (
      range.lowerBound - paragraph.lowerBound, range.upperBound - paragraph.lowerBound
    )
    var (start, end) = (0, bytes.count)
    let stops: [UInt8] = [UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: "?")]
    for index in bytes.indices.dropLast()
    where stops.contains(bytes[index]) && bytes[index + 1] == UInt8(ascii: " ") {
      if index + 2 <= low { start = index + 2 }
      if index + 1 >= high {
        end = index + 1
        break
      }
    }
    return paragraph.lowerBound + start..<paragraph.lowerBound + max(end, high)
  }

  private func squashed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// The dossier with what was read.
  package func finished() -> Dossier {
    var result = dossier
    result.names = names.filter { $0.key != subject.name }
      .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map(\.key)
    result.roles = order.compactMap { roles[$0] }
    return result
  }
}
