import Text

/// Which facts of an article a request is for.
package struct InsightSelection: Sendable {
  private let request: InsightRequest
  private let rules: IdentityRules
  private let conditions: [Filter]
  private let needles: [FoldedText]

  /// The facts of `request`; names compare by `rules`.
  package init(_ request: InsightRequest, by rules: IdentityRules) {
    self.request = request
    self.rules = rules
    conditions = request.query.filter.conditions.filter(Self.isAboutFacts)
    needles = request.narrowedBy.split(separator: " ").map { FoldedText(String($0)) }
  }

  /// Those facts of `article`, which the list shows as `row`.
  package func rows(of article: Article, listedAs row: ArticleRow) -> [InsightRow] {
    let reader = FactReader(article: article, row: row)
    let insights = article.annotation.insights
    let rows: [InsightRow] =
      switch request.list {
      case .events: insights.events.map { reader.row(.event($0), $0.evidence, InsightLabel($0)) }
      case .deals:
        insights.deals.map { deal in
          let event = insights.events[deal.event]
          return reader.row(.deal(deal, event), deal.evidence, InsightLabel(event))
        }
      case .quotes:
        insights.quotes.map {
          reader.row(.quote($0), $0.spans, InsightLabel($0, of: article.parsed))
        }
      case .timeline:
        insights.timeline.filter { request.month == nil || $0.month == request.month }
          .map { reader.row(.moment($0), [$0.sentence], nil) }
      }
    return rows.filter { row in
      conditions.allSatisfy { holds($0, for: row, of: article.annotation) } && hasWords(row)
    }
  }

  // MARK: Words

  private func hasWords(_ row: InsightRow) -> Bool {
    guard !needles.isEmpty else { return true }
    let text = FoldedText(InsightWords.all(of: row))
    return needles.allSatisfy { !text.ranges(of: $0).isEmpty }
  }

  // MARK: Conditions

  /// Whether a condition can hold for one fact of an article and not for another.
  private static func isAboutFacts(_ filter: Filter) -> Bool {
    switch filter {
    case .country: true
    case .field(let kind, _): kind.traits.entity != nil || kind == .act
    case .or(let parts): parts.allSatisfy(isAboutFacts)
    default: false
    }
  }

  private func holds(_ filter: Filter, for row: InsightRow, of annotation: Annotation) -> Bool {
    switch filter {
    case .country(let code): concerns(code, row, annotation)
    case .field(.act, let type): row.event.map { $0.type.name == type.lowercased() } ?? true
    case .field(let kind, let name): concerns(kind, name, row, annotation)
    case .or(let parts): parts.contains { holds($0, for: row, of: annotation) }
    default: true
    }
  }

  private func concerns(
    _ code: CountryCode, _ row: InsightRow, _ annotation: Annotation
  ) -> Bool {
    if case .moment = row.fact { return true }
    return row.parties.contains { $0.country == code }
  }

  /// Whether an entity of that name is a party, or, if it can be none, stands in the evidence.
  private func concerns(
    _ kind: Kind, _ name: String, _ row: InsightRow, _ annotation: Annotation
  ) -> Bool {
    let wanted = NameTest(kind, name, by: rules)
    let entities = annotation.entities.filter { $0.kind == kind && wanted.isPassed(by: $0) }
    switch (kind, row.fact) {
    case (.person, .moment), (.organisation, .moment), (.weapon, _), (.place, _), (.event, _):
      return entities.contains { entity in
        entity.mentions.contains { mention in
          row.evidence.contains {
            $0.field == mention.field && $0.range.overlaps(mention.range)
          }
        }
      }
    default:
      let ids = Set(entities.map(\.id))
      return row.parties.contains { $0.entity.map(ids.contains) ?? false }
    }
  }
}

/// Makes rows of one article's facts.
private struct FactReader {
  let article: Article
  let row: ArticleRow

  func row(_ fact: InsightRow.Fact, _ spans: [TextSpan], _ label: InsightLabel?) -> InsightRow {
    let isQuote = if case .quote = fact { true } else { false }
    let shown = isQuote ? spans[...] : spans.prefix(1)
    let words = shown.map { span in
      squashed(String(article.parsed[span.field].slice(span.range)))
    }
    return InsightRow(
      article: row, fact: fact, words: words.joined(separator: " … "),
      span: spans.first ?? TextSpan(range: 0..<0), label: label)
  }

  private func squashed(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
