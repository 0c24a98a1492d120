import Archive
import ReaderModel
import Testing

/// Words that are still being typed, in an archive with so many articles that their texts are looked
/// at instead of the postings of all words that begin so.
@Suite struct HalfTypedWordTests {
  private static let size = 4200
  /// Made once for all cases: nothing here writes to it.
  private static let made = Result { try archive() }
  private let store: ArticleStore

  init() throws { store = try Self.made.get() }

  private static func archive() throws -> ArticleStore {
    let store = try ArticleStore.inMemory()
    _ = try store.save(
      (0..<size).map { index in
        var words = ["On day \(index) the staff met"]
        if index % 2 == 0 { words.append("for a statement") }
        if index % 3 == 0 { words.append("of two states") }
        if index % 7 == 0 { words.append("with ministers") }
        if index % 100 == 1 { words.append("in the ministry") }
        if index % 1000 == 5 { words.append("of miniatures") }
        if index % 2 == 1 { words.append("국방부는 밝혔다") }
        words.append("and mining went on at O'Minard's, U.S. Minden")
        return SampleArticles.article(
          "Report \(index)", source: "Wire",
          day: (2000 + index % 20, 1 + index % 12, 1 + index % 28),
          paragraphs: [words.joined(separator: " ") + "."])
      })
    return store
  }

  private static func typed(_ word: String) -> Filter { .or([.word(word), .prefix(word)]) }

  /// Which reports a filter must find; the queries between common, rare and never.
  private static let cases: [(filter: Filter, finds: @Sendable (Int) -> Bool)] = [
    (typed("sta"), { _ in true }), (typed("stat"), { $0 % 2 == 0 || $0 % 3 == 0 }),
    (typed("state"), { $0 % 2 == 0 || $0 % 3 == 0 }), (typed("states"), { $0 % 3 == 0 }),
    (typed("statem"), { $0 % 2 == 0 }), (typed("statu"), { _ in false }),
    (typed("minis"), { $0 % 7 == 0 || $0 % 100 == 1 }), (typed("ministe"), { $0 % 7 == 0 }),
    (typed("ministr"), { $0 % 100 == 1 }), (typed("minia"), { $0 % 1000 == 5 }),
    (typed("minin"), { _ in true }), (typed("obri"), { _ in false }),
    (typed("omina"), { _ in true }), (typed("mina"), { _ in false }),
    (.word("국방부"), { $0 % 2 == 1 }), (.prefix("국방부는"), { $0 % 2 == 1 }),
    (.and([.word("minister"), typed("stat")]), { $0 % 7 == 0 && ($0 % 2 == 0 || $0 % 3 == 0) }),
    (.and([typed("st"), typed("minis")]), { $0 % 7 == 0 || $0 % 100 == 1 }),
    (.and([.word("miniature"), typed("u")]), { $0 % 1000 == 5 }),
    (.and([.mark(.unread), typed("statem")]), { $0 % 2 == 0 }),
    (.and([.not(typed("statem")), typed("stat")]), { $0 % 2 == 1 && $0 % 3 == 0 }),
  ]

  @Test(arguments: cases.indices) func findsWhatItsWordsSay(index: Int) throws {
    let (filter, finds) = Self.cases[index]
    let expected = Set((0..<Self.size).filter(finds).map { "Report \($0)" })
    for order in [ArticleQuery.Order.newest, .oldest] {
      let query = ArticleQuery(filter: filter, order: order)
      #expect(try store.count(matching: query) == expected.count)
      for start in [PageAnchor.top, .bottom] {
        let rows = try pages(of: query, from: start)
        #expect(Set(rows.map(\.title)) == expected)
        #expect(rows.count == expected.count)
      }
    }
  }

  @Test func pagesGoOnWhereTheLastOneEnded() throws {
    for (filter, _) in Self.cases {
      let query = ArticleQuery(filter: filter)
      let down = try pages(of: query, from: .top)
      #expect(down.map(\.position.number) == down.map(\.position.number).sorted(by: >))
      #expect(try pages(of: query, from: .bottom) == down)
      #expect(try store.rows(matching: query, from: .top, limit: 500) == Array(down.prefix(500)))
      #expect(try store.rows(matching: query, from: .bottom, limit: 500) == down.suffix(500))
    }
  }

  @Test func aPageHasRowsOrIsTheLast() throws {
    for (filter, finds) in Self.cases {
      let page = try store.page(matching: ArticleQuery(filter: filter), from: .top, limit: 64)
      let all = (0..<Self.size).count(where: finds)
      #expect(page.isLast == (page.rows.count == all) || page.rows.count == 64)
      #expect(page.isLast || page.rows.count >= 12)
    }
  }

  /// All rows, read page by page away from `start`; in the order of the query.
  private func pages(of query: ArticleQuery, from start: PageAnchor) throws -> [ArticleRow] {
    var rows: [ArticleRow] = []
    var anchor = start
    while true {
      let page = try store.page(matching: query, from: anchor, limit: 64)
      rows = start == .top ? rows + page.rows : page.rows + rows
      guard !page.isLast, let edge = start == .top ? page.rows.last : page.rows.first else {
        return rows
      }
      anchor = start == .top ? .after(edge.position) : .before(edge.position)
    }
  }
}
