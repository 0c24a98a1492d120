/// A fact of an article, with the sentence that says so.
package struct InsightRow: Equatable, Sendable {
  /// What sort of fact.
  package enum Fact: Equatable, Sendable {
    case event(InsightEvent)
    /// A deal, and the event that it belongs to.
    case deal(Deal, InsightEvent)
    case quote(Quote)
    case moment(TimelineEntry)
  }

  /// The article, as the list shows it.
  package var article: ArticleRow
  /// The fact.
  package let fact: Fact
  /// The best sentence, or what was said; on one line.
  package let words: String
  /// Where the words stand.
  package let span: TextSpan
  /// What the reader's ruling would name it by; nil if there can be none.
  package let label: InsightLabel?

  /// A fact.
  package init(
    article: ArticleRow, fact: Fact, words: String, span: TextSpan, label: InsightLabel?
  ) {
    self.article = article
    self.fact = fact
    self.words = words
    self.span = span
    self.label = label
  }
}

/// What a list of facts holds.
package enum InsightList: String, CaseIterable, Hashable, Sendable {
  case events, deals, quotes, timeline

  /// What its articles must have; nil if that is not indexed.
  package var possession: Filter.Possession? {
    switch self {
    case .events: .event
    case .deals: .deal
    case .quotes: .quote
    case .timeline: nil
    }
  }
}

/// A request for facts of the articles of a result.
package struct InsightRequest: Hashable, Sendable {
  /// Which facts.
  package var list: InsightList
  /// Of which articles; they come in its order. Conditions on entities and types hold for the facts
  /// too.
  package var query: ArticleQuery
  /// Words that each row must have.
  package var narrowedBy = ""
  /// Only sentences that tell of this month: `2022-07`.
  package var month: String?
  /// The article after which to go on; nil from the beginning.
  package var after: RowPosition?
  /// How many rows, about: articles are not parted.
  package var limit: Int
  /// Tells answers to the newest request from others.
  package var ticket = 0

  /// A request.
  package init(
    _ list: InsightList, of query: ArticleQuery, narrowedBy: String = "", month: String? = nil,
    after: RowPosition? = nil, limit: Int
  ) {
    self.list = list
    self.query = query
    self.narrowedBy = narrowedBy
    self.month = month
    self.after = after
    self.limit = limit
  }
}

/// Facts of some articles.
package struct InsightPage: Equatable, Sendable {
  /// The facts, in the order of their articles.
  package var rows: [InsightRow]
  /// The article after which to go on; nil at the end.
  package var next: RowPosition?

  /// A page.
  package init(_ rows: [InsightRow] = [], next: RowPosition? = nil) {
    self.rows = rows
    self.next = next
  }
}
