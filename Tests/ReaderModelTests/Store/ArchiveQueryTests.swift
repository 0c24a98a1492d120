import Archive
import Ingest
import ReaderModel
import Testing

@Suite struct ArchiveQueryTests {
  private let store: ArticleStore
  private let names: [Article.ID: String]

  init() throws {
    store = try ArticleStore.inMemory()
    _ = try store.save(SampleArticles.all)
    let rows = try store.rows(matching: .everything, from: .top, limit: 10)
    let short = [
      "Council to be established between Korea and Poland": "council",
      "S. Korean defense minister in Uzbekistan": "visit", "K-99 trucks and policies": "tanks",
      "Howitzer museum": "undated",
    ]
    names = Dictionary(uniqueKeysWithValues: rows.map { ($0.id, short[$0.title] ?? $0.title) })
    let visit = try #require(names.first { $0.value == "visit" }?.key)
    try store.setBookmark(visit, true)
    let council = try #require(names.first { $0.value == "council" }?.key)
    try store.setRead(council, true)
    try store.setTags(council, ["Łódź trip"])
  }

  private func found(_ line: String) throws -> [String] {
    let query = try ArticleQuery.parse(
      line, countries: SampleCountries(), today: CivilDate(daysSinceEpoch: 19_600),
      calendar: TestData.calendar)
    let rows = try store.rows(matching: query, from: .top, limit: 10)
    #expect(try store.count(matching: query) == rows.count)
    return rows.compactMap { names[$0.id] }
  }

  @Test(arguments: [
    ("", "visit tanks council undated"), ("howitzer", "visit council undated"),
    ("HOWITZERS", "visit council undated"), ("\"ministerial council\"", "council"),
    ("\"council ministerial\"", ""), ("minist*", "visit council"), ("ministeria*", "council"),
    ("K9", "visit council"), ("K-9", "visit council"), ("K 9", "visit council"),
    ("K AND 9", "visit council"), ("-(K 9)", "tanks undated"), ("-(k 9)", "tanks undated"),
    ("museum OR K 9", "visit council undated"), ("museum OR k 9", "visit council undated"),
    ("K 99", "tanks"), ("K 9 is:read", "council"), ("k 9 OR is:read", "visit council"),
    ("K9 howitzer", "visit council"), ("\"K 9 howitzers\"", "visit council"), ("K-99", "tanks"),
    ("k 9", "visit council"), ("lodz", "undated"), ("łódź", "undated"), ("oystein", "undated"),
    ("blaszczak", "council"), ("국방부", "visit"), ("국방", "visit"), ("米国", "undated"),
    ("米", "undated"), ("국", "visit"), ("policy", "tanks"), ("launching", "tanks"),
    ("launchin*", "tanks"), ("us", "undated"), ("1990s", "undated"), ("dont", "tanks"),
    ("a OR howitzer", "visit tanks council undated"), ("howitzer -poland", "visit undated"),
    ("-howitzer", "tanks"), ("(museum OR lorry) -k99", "undated"), ("Chrome", ""),
    ("deck hands", "visit tanks council undated"), ("country:PL", "council undated"),
    ("country:KR -country:PL", "visit"), ("person:lee", "visit tanks council"),
    ("person:\"Lee Jong-sup\"", "visit council"), ("person:\"Lee Jongsup\"", "visit council"),
    ("person:\"LEE JONG SUP\"", "visit council"), ("person:blaszczak", "council"),
    ("person:jong-sup", "visit council"), ("person:bla*", "council"),

    ("person:\"lee jong\"", "visit council"),
    ("weapon:K-9", "visit council"), ("weapon:k9", "visit council"), ("weapon:K-99", "tanks"),
    ("org:\"ministry of national defense\"", "council"), ("org:\"Defense Ministry\"", "council"),
    ("place:torun", "council"), ("source:herald", "visit tanks"),
    ("source:\"Herald Example\"", "visit tanks"), ("author:\"Seo Hyunwoo\"", "council"),
    ("title:minister", "visit"), ("title:minis*", "visit"),
    ("title:\"korea and poland\"", "council"),
    ("tag:lodz", ""), ("tag:\"lodz trip\"", "council"),
    ("-tag:\"Lodz Trip\"", "visit tanks undated"),
    ("is:bookmarked", "visit"), ("is:read", "council"), ("is:unread", "visit tanks undated"),
    ("-is:unread howitzer", "council"), ("is:bookmarked howitzer", "visit"),
    ("is:bookmarked OR museum", "visit undated"), ("is:unread country:PL", "undated"),
    ("after:2023-07", "visit tanks"), ("before:2023-07", "council"),
    ("on:2023-07-31", "visit tanks"), ("on:2023", "visit tanks council"),
    ("-on:2023-07 howitzer", "council undated"), ("after:2023-07 K9", "visit"),
    ("sort:oldest", "council tanks visit undated"), ("sort:source", "visit tanks council undated"),
    ("sort:relevance council", "council"), ("sort:oldest howitzer", "council visit undated"),
  ])
  func queriesFindWhatTheyMean(line: String, expected: String) throws {
    #expect(try found(line) == expected.split(separator: " ").map(String.init))
  }

  @Test func theBestMatchIsFirstByRelevance() throws {
    #expect(try found("howitzer sort:relevance").first == "undated")
  }

  @Test func anyFilterRuns() throws {
    let words = [
      "", "\"", "\0", "\u{1}*", "*", "(", "AND", "국", "米", "K", "9", "NEAR(a)", "-", "{x}:",
    ]
    var filters: [Filter] = [.and([]), .or([]), .not(.all)]
    for word in words {
      filters += [.word(word), .prefix(word), .phrase(word), .country(CountryCode(rawValue: word))]
      filters += Kind.allCases.map { .field($0, word) } + [.title(word)]
    }
    for filter in filters {
      for order in ArticleQuery.Order.allCases {
        let query = ArticleQuery(
          filter: .or([filter, .and([.not(filter), .mark(.unread)])]), order: order)
        _ = try store.rows(matching: query, from: .top, limit: 3)
        let plain = ArticleQuery(filter: .and([filter, .word("a")]), order: order)
        _ = try store.rows(matching: plain, from: .top, limit: 3)
        _ = try store.count(matching: ArticleQuery(filter: filter))
      }
    }
  }

  @Test func facetsCountArticles() throws {
    let all = try store.facets(.country, matching: .everything, narrowedBy: "", limit: 10)
    #expect(all.map(\.articles) == [2, 2, 1, 1])
    #expect(Set(all.prefix(2).map(\.name)) == ["Poland", "South Korea"])
    let query = ArticleQuery(filter: .country("UZ"))
    let people = try store.facets(.person, matching: query, narrowedBy: "", limit: 10)
    let lee = Facet(
      kind: .person, name: "Lee Jong-sup", country: "KR", role: "defense minister", articles: 1)
    #expect(people == [lee])
    let months = try store.facets(.month, matching: .everything, narrowedBy: "", limit: 10)
    #expect(months.map(\.name) == ["2023-07", "2023-02"])
    let weapons = try store.facets(.weapon, matching: .everything, narrowedBy: "", limit: 1)
    #expect(weapons.first?.articles == 2)
    let tags = try store.facets(.tag, matching: .everything, narrowedBy: "lod", limit: 10)
    #expect(tags.map(\.name) == ["Łódź trip"])
  }

  @Test(arguments: ["blasz", "BŁASZ", "mariusz blaszczak", "mrblz"])
  func facetsAreNarrowedWithoutAccents(typed: String) throws {
    for filter in [Filter.all, .country("PL")] {
      let found = try store.facets(
        .person, matching: ArticleQuery(filter: filter), narrowedBy: typed, limit: 5)
      #expect(found.map(\.name) == ["Mariusz Błaszczak"])
    }
  }

  @Test func aFacetsFilterFindsAsManyAsItCounts() throws {
    for kind in Kind.counted where kind.traits.facet?.isByName == true {
      let facets = try store.facets(kind, matching: .everything, narrowedBy: "", limit: 20)
      #expect(!facets.isEmpty, "\(kind)")
      for facet in facets {
        let query = ArticleQuery(filter: .field(kind, facet.name))
        #expect(try store.count(matching: query) == facet.articles, "\(facet.name)")
      }
    }
  }
}
