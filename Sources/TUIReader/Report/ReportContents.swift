import Archive
import ReaderModel

/// What a report of a result tells.
struct ReportContents {
  /// The most facts of each list, and the most sources, that a report has.
  static let most = (events: 400, deals: 200, quotes: 200, sources: 500)

  /// The query as typed; empty for all articles.
  let query: String
  /// How many articles match.
  var articles = 0
  /// Articles by month of publication, in order.
  var months: [Facet] = []
  /// The countries of most articles.
  var countries: [Facet] = []
  /// People, bodies and weapons of most articles.
  var names: [Facet] = []
  var events: [InsightRow] = []
  var deals: [InsightRow] = []
  var quotes: [InsightRow] = []
  /// Dated sentences in the order of their dates.
  var moments: [InsightRow] = []
  /// The articles that facts are from, and others up to ``most``.
  var sources: [ParsedArticle] = []
  /// The number of the source of each article, from 1.
  var numbers: [Article.ID: Int] = [:]

  /// Collects what a report of `query` tells.
  init(of query: ArticleQuery, as line: String, in store: ArticleStore) throws {
    self.query = line
    articles = try store.count(matching: query)
    months = try store.months(of: query)
    countries = try store.facets(.country, matching: query, narrowedBy: "", limit: 12)
    for kind in [Kind.person, .organisation, .weapon] {
      names += try store.facets(kind, matching: query, narrowedBy: "", limit: 10)
    }
    events = try Self.rows(.events, of: query, limit: Self.most.events, in: store)
    deals = try Self.rows(.deals, of: query, limit: Self.most.deals, in: store)
    quotes = try Self.rows(.quotes, of: query, limit: Self.most.quotes, in: store)
    moments = try Self.rows(.timeline, of: query, limit: Self.most.events, in: store)
      .sorted { ($0.date ?? "") < ($1.date ?? "") }
    try addSources(of: query, in: store)
  }

  private static func rows(
    _ list: InsightList, of query: ArticleQuery, limit: Int, in store: ArticleStore
  ) throws -> [InsightRow] {
    var request = InsightRequest(list, of: query, limit: limit)
    var rows: [InsightRow] = []
    while rows.count < limit {
      let page = try store.insights(request)
      rows += page.rows
      guard let next = page.next else { break }
      request.after = next
    }
    return Array(rows.prefix(limit))
  }

  private mutating func addSources(of query: ArticleQuery, in store: ArticleStore) throws {
    let told = (events + deals + quotes + moments).map(\.article.id)
    let listed = try store.rows(matching: query, from: .top, limit: Self.most.sources).map(\.id)
    for id in told + listed where numbers[id] == nil && sources.count < Self.most.sources {
      guard let article = try store.article(id) else { continue }
      sources.append(article.parsed)
      numbers[id] = sources.count
    }
  }
}
