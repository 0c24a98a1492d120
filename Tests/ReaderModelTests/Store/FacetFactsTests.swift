import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

/// The country and the office that are shown of a value, whatever became of the articles before.
@Suite struct FacetFactsTests {
  private static let name = "Ada Example"

  /// Articles of one person, a day each: newer ones say less, and one says nothing at all.
  private static let articles = [
    article(day: 1, "KR", "minister"), article(day: 2, "PL", "president"),
    article(day: 3, nil, "chairwoman"), article(day: 4, "DE", nil), article(day: 5, nil, nil),
  ]

  private static func article(
    day: Int, _ country: CountryCode?, _ role: String?, words: String = "spoke"
  ) -> AnnotatedArticle {
    SampleArticles.article(
      "Day \(day)", source: "Example", day: (2024, 3, day), paragraphs: ["Ada Example \(words)."],
      entities: [(.person, name, country, role)])
  }

  private func shown(_ store: ArticleStore) throws -> String {
    let found = try store.facets(.person, matching: .everything, narrowedBy: "", limit: 2)
    return found.map { "\($0.country?.rawValue ?? "-") \($0.role ?? "-")" }.joined(separator: ";")
  }

  @Test(arguments: [[0, 1, 2, 3, 4], [4, 3, 2, 1, 0], [1, 4, 0, 3, 2]], [1, 2, 5])
  func theArticleThatSaysMostIsHeardInAnyOrder(order: [Int], batch: Int) throws {
    let store = try ArticleStore.inMemory()
    for start in stride(from: 0, to: order.count, by: batch) {
      _ = try store.save(order[start..<min(start + batch, 5)].map { Self.articles[$0] })
    }
    #expect(try shown(store) == "PL president")
    #expect(try store.check() == [])
  }

  @Test func whatIsLeftIsHeardWhenItGoes() throws {
    let store = try ArticleStore.inMemory()
    _ = try store.save(Self.articles)
    let rows = try store.rows(matching: .everything, from: .top, limit: 9)
    var seen: [String] = []
    for day in [2, 1, 3, 4] {
      let row = try #require(rows.first { $0.title == "Day \(day)" })
      #expect(try store.delete(row.id))
      seen.append(try shown(store))
      #expect(try store.check() == [])
    }
    #expect(seen == ["KR minister", "DE chairwoman", "DE -", "- -"])
  }

  /// No article gives both: each comes from the newest that gives it.
  @Test(arguments: [[0, 1, 2, 3], [3, 2, 1, 0], [2, 0, 3, 1], [1, 3, 0, 2]], [1, 2, 4])
  func countryAndOfficeMayComeFromTwoArticles(order: [Int], batch: Int) throws {
    let said: [(CountryCode?, String?)] = [
      ("KR", nil), (nil, "minister"), ("PL", nil), (nil, "president"),
    ]
    let store = try ArticleStore.inMemory()
    for start in stride(from: 0, to: 4, by: batch) {
      _ = try store.save(
        order[start..<min(start + batch, 4)].map {
          Self.article(day: $0 + 1, said[$0].0, said[$0].1)
        })
    }
    #expect(try shown(store) == "PL president")
    #expect(try store.check() == [])
    let newest = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first)
    try store.delete(newest.id)
    #expect(try shown(store) == "PL minister")
    #expect(try store.check() == [])
  }

  @Test func anEditionSaysItAnew() throws {
    let store = try ArticleStore.inMemory()
    _ = try store.save(Self.articles)
    let editions = [("PL", "prime minister"), (nil, nil), ("PL", "prime minister")]
    var seen: [String] = []
    for (number, (country, role)) in editions.enumerated() {
      let edition = Self.article(
        day: 2, country.map(CountryCode.init(rawValue:)), role, words: "spoke \(number) times")
      #expect(try store.save([edition]) == [.updated])
      seen.append(try shown(store))
      #expect(try store.check() == [])
    }
    #expect(seen == ["PL prime minister", "KR minister", "PL prime minister"])
  }

  @Test func anArticleThatChangesTwiceInOneBatchLeavesNothingOfTheFirst() throws {
    let store = try ArticleStore.inMemory()
    let second = Self.article(day: 2, nil, nil, words: "spoke again")
    _ = try store.save([Self.articles[0], Self.articles[1], second])
    #expect(try shown(store) == "KR minister")
    #expect(try store.check() == [])
  }

  /// What other rules made of names is no damage.
  @Test func anArchiveOfOtherRulesIsNotHeldToThese() throws {
    let store = try ArticleStore.inMemory()
    _ = try store.save(Self.articles)
    try store.write {
      try $0.execute(
        sql: "UPDATE identity_rules SET version = 'other'; UPDATE facet SET latest = latest + 1")
    }
    #expect(try store.check() == [])
  }
}
