import Archive
import ReaderModel
import Testing

@Suite struct PagingTests {
  private let store: ArticleStore

  init() throws {
    store = try ArticleStore.inMemory()
    var random = SplitMix(seed: 5)
    let batch = (0..<90).map { index in
      let day = Int.random(in: 1...9, using: &random)
      return SampleArticles.article(
        "Report \(index)", source: ["Alpha", "Łuk", "beta", nil][index % 4],
        day: index % 7 == 0 ? nil : (index % 5 == 0 ? 1955 : 2023, 7, day),
        paragraphs: [
          index % 2 == 0 ? "An even howitzer." : "Odd howitzers, howitzers and words \(index)."
        ])
    }
    _ = try store.save(batch)
    for row in try store.rows(matching: .everything, from: .top, limit: 12) {
      try store.setRead(row.id, true)
    }
  }

  static let filters: [Filter] = [
    .all, .word("howitzer"), .mark(.unread), .mark(.read), .not(.word("even")),
    .or([.mark(.read), .word("odd")]), .published(from: CivilDate(daysSinceEpoch: 0), through: nil),
  ]

  @Test(arguments: ArticleQuery.Order.allCases, filters)
  func pagesInBothDirectionsMakeTheWhole(order: ArticleQuery.Order, filter: Filter) throws {
    let query = ArticleQuery(filter: filter, order: order)
    let whole = try store.rows(matching: query, from: .top, limit: 1000)
    #expect(whole.count == (try store.count(matching: query)))
    #expect(Set(whole.map(\.id)).count == whole.count)
    #expect(try store.rows(matching: query, from: .bottom, limit: 1000) == whole)

    var forward: [ArticleRow] = []
    var anchor = PageAnchor.top
    while case let page = try store.rows(matching: query, from: anchor, limit: 7),
      let last = page.last
    {
      forward += page
      anchor = .after(last.position)
    }
    #expect(forward == whole)

    var backward: [ArticleRow] = []
    anchor = .bottom
    while case let page = try store.rows(matching: query, from: anchor, limit: 7),
      let first = page.first
    {
      backward = page + backward
      anchor = .before(first.position)
    }
    #expect(backward == whole)
  }

  @Test(arguments: [ArticleQuery.Order.newest, .oldest])
  func undatedArticlesComeLast(order: ArticleQuery.Order) throws {
    let rows = try store.rows(matching: ArticleQuery(order: order), from: .top, limit: 1000)
    let days = rows.map(\.published.day)
    let dated = days.prefix { $0 != nil }.compactMap { $0 }
    #expect(dated.count == days.compactMap { $0 }.count)
    #expect(dated == dated.sorted { order == .newest ? $0 > $1 : $0 < $1 })
    #expect(dated.count < days.count)
  }

  @Test func sourcesAreInTheAlphabetsOrderWithNoneAtTheEnd() throws {
    let rows = try store.rows(matching: ArticleQuery(order: .source), from: .top, limit: 1000)
    var seen: [String?] = []
    for row in rows where seen.last != .some(row.source) { seen.append(row.source) }
    #expect(seen == ["Alpha", "beta", "Łuk", nil])
  }
}
