import Archive
import ReaderModel
import Testing

/// With so many articles that beginnings of words are answered by their own index.
@Suite struct LargeArchiveTests {
  private static let size = 4200

  private func store() throws -> ArticleStore {
    let store = try ArticleStore.inMemory()
    let batch = (0..<Self.size).map { index in
      SampleArticles.article(
        "Report \(index)", source: index % 3 == 0 ? "Wire" : "Paper",
        day: (2000 + index % 20, 1 + index % 12, 1 + index % 28),
        paragraphs: ["Tanks roll, words talk\(index % 10 == 0 ? " and howitzers thunder" : "")."])
    }
    _ = try store.save(batch)
    return store
  }

  @Test func commonBeginningsAnswerLikeAllOthers() throws {
    let store = try store()
    let queries: [(Filter, Int)] = [
      (.prefix("t"), Self.size), (.prefix("ta"), Self.size), (.prefix("T"), Self.size),
      (.prefix("th"), Self.size / 10), (.prefix("tan"), Self.size),
      (.and([.prefix("t"), .word("howitzer")]), Self.size / 10),
      (.and([.prefix("t"), .prefix("how")]), Self.size / 10),
      (.and([.prefix("ta"), .prefix("ro")]), Self.size),
      (.and([.prefix("sh"), .word("tank")]), Self.size),
      (.and([.prefix("h"), .word("tank")]), Self.size),
      (.and([.prefix("re"), .word("howitzer")]), Self.size / 10),
      (.and([.prefix("t"), .field(.source, "wire")]), Self.size / 3),
      (.not(.prefix("t")), 0), (.or([.prefix("t"), .mark(.read)]), Self.size),
      (.and([.prefix("t"), .mark(.unread)]), Self.size),
      (.and([.prefix("t"), .mark(.bookmarked)]), 0),
    ]
    for (filter, expected) in queries {
      for order in ArticleQuery.Order.allCases {
        let query = ArticleQuery(filter: filter, order: order)
        #expect(try store.count(matching: query) == expected, "\(query.line)")
        let rows = try store.rows(matching: query, from: .bottom, limit: 40)
        #expect(rows.count == min(40, expected), "\(query.line)")
        #expect(Set(rows.map(\.id)).count == rows.count)
      }
      let facets = try store.facets(
        .source, matching: ArticleQuery(filter: filter), narrowedBy: "", limit: 5)
      #expect(facets.reduce(0) { $0 + $1.articles } == expected)
    }
    #expect(try store.check().isEmpty)
  }

  @Test func whatWasReadIsCountedWithWordsAndBeginnings() throws {
    let store = try store()
    let some = try store.rows(matching: ArticleQuery(filter: .word("tank")), from: .top, limit: 5)
    for row in some { try store.setRead(row.id, true) }
    for part in [Filter.word("tank"), .prefix("t"), .or([.word("tan"), .prefix("tan")])] {
      for (mark, expected) in [(Filter.Mark.read, 5), (.unread, Self.size - 5)] {
        let query = ArticleQuery(filter: .and([part, .mark(mark)]))
        #expect(try store.count(matching: query) == expected)
        let facets = try store.facets(.source, matching: query, narrowedBy: "", limit: 5)
        #expect(facets.reduce(0) { $0 + $1.articles } == expected)
        let rows = try store.rows(matching: query, from: .top, limit: 40)
        #expect(rows.count == min(40, expected) && rows.allSatisfy { $0.isRead == (mark == .read) })
      }
    }
  }

  @Test func aDeletedArticleLeavesTheIndexOfBeginnings() throws {
    let store = try store()
    let query = ArticleQuery(filter: .prefix("t"))
    let first = try #require(try store.rows(matching: query, from: .top, limit: 1).first)
    try store.delete(first.id)
    #expect(try store.count(matching: query) == Self.size - 1)
    #expect(try store.check().isEmpty)
  }
}
