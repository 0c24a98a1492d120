import GRDB
import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct FacetFitTests {
  @Test(arguments: [
    ("us", "United States", "US", FacetFit.code), ("us", "Russia", "RU", .part),
    ("lee", "Lee Jong-sup", "KR", .word), ("jongsup", "Lee Jong-sup", "KR", .word),
    ("sup", "Lee Jong-sup", "KR", .word), ("le", "Lee Jong-sup", "KR", .beginning),
    ("leejo", "Lee Jong-sup", "KR", .beginning), ("su", "Lee Jong-sup", "KR", .beginning),
    ("ong", "Lee Jong-sup", "KR", .part),
  ])
  func theBestFitComesFirst(needle: String, name: String, country: String, fit: FacetFit) throws {
    #expect(try bestFit(needle, name, country) == fit)
  }

  @Test func whatDoesNotFitIsLeftOut() throws {
    #expect(try bestFit("kor", "Poland", "PL") == nil)
  }

  @Test func initialsAndScatteredLettersMustBeClose() {
    let words = ["korea", "aerospace", "industries"]
    #expect(FacetFit.isInitials("kai", of: words))
    #expect(FacetFit.isInitials("mnd", of: ["ministry", "of", "national", "defence"]))
    #expect(!FacetFit.isInitials("kae", of: words))
    #expect(FacetFit.isCompact("kraero", in: words))
    #expect(!FacetFit.isCompact("kes", in: words))
  }

  private func bestFit(_ needle: String, _ name: String, _ country: String) throws -> FacetFit? {
    let kind: Facet.Kind = name.contains("Lee") ? .person : .country
    let key = kind == .country ? country : FacetKey.squashed(name)
    let folded = kind == .country ? FacetKey.squashed(name) : nil
    let store = try ArticleStore.inMemory()
    return try store.write { database in
      try database.execute(
        sql: "INSERT INTO facet VALUES (16, ?, ?, ?, ?, ?, NULL, 0, 0, 1)",
        arguments: [kind.code, key, name, folded, country])
      return try FacetFit.allCases.first { fit in
        guard let (column, pattern) = fit.condition(needle: needle, kind: kind) else {
          return false
        }
        return try Bool.fetchOne(
          database, sql: "SELECT \(column) LIKE ? FROM facet", arguments: [pattern]) ?? false
      }
    }
  }

  @Test func theMostComeFirstAndOfEqualsTheOlder() {
    var ranked = RankedFacets(limit: 3)
    for (id, articles) in [(1, 5), (2, 9), (3, 5), (4, 9), (5, 1), (6, 7)] {
      ranked.insert(Int64(id), articles: articles)
    }
    #expect(ranked.ids == [2, 4, 6])
  }

  @Test func aTallyKnowsWhatChangedMeanwhile() throws {
    let store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
    let query = ArticleQuery(filter: .mark(.unread))
    func all() throws -> Int {
      try store.facets(.source, matching: query, narrowedBy: "", limit: 9).reduce(0) {
        $0 + $1.articles
      }
    }
    let before = try all()
    let row = try #require(try store.rows(matching: query, from: .top, limit: 1).first)
    try store.setRead(row.id, true)
    #expect(try all() == before - 1)
  }

  @Test func aCodeIsPickedBeforeALongerCount() throws {
    let store = try ArticleStore.inMemory()
    func article(_ title: String, _ code: CountryCode, _ name: String) -> AnnotatedArticle {
      AnnotatedArticle(
        parsed: ParsedArticle(title: title, paragraphs: [title]),
        annotation: Annotation(
          countries: [CountryInArticle(code: code, name: name, how: .named, mentions: 1)]))
    }
    _ = try store.save([
      article("One", "RU", "Russia"), article("Two", "RU", "Russia"),
      article("Three", "US", "United States"),
    ])
    let all = try store.facets(.country, matching: .everything, narrowedBy: "us", limit: 5)
    #expect(all.map(\.name) == ["United States", "Russia"])
    let query = ArticleQuery(filter: .or([.word("two"), .word("three")]))
    let some = try store.facets(.country, matching: query, narrowedBy: "US", limit: 5)
    #expect(some.map(\.name) == ["United States", "Russia"])
  }
}
