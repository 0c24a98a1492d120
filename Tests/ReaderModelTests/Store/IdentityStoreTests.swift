import Testing

@testable import Archive
@testable import ReaderModel

/// Who is who across the articles of an archive.
@Suite struct IdentityStoreTests {
  private let store: ArticleStore

  init() throws { store = try ArticleStore.inMemory() }

  private func article(
    _ title: String, day: Int = 1, _ entities: [(Entity.Kind, String, CountryCode?, String?)]
  ) -> AnnotatedArticle {
    SampleArticles.article(
      title, source: "Wire", day: (2024, 1, day), paragraphs: ["\(title)."], entities: entities)
  }

  private func titles(_ line: String) throws -> Set<String> {
    let query = try ArticleQuery.parse(
      line, countries: SampleCountries(), today: CivilDate(daysSinceEpoch: 0),
      calendar: TestData.calendar)
    return Set(try store.rows(matching: query, from: .top, limit: 50).map(\.title))
  }

  private func facets(_ kind: Facet.Kind, _ typed: String = "") throws -> [Facet] {
    try store.facets(kind, matching: .everything, narrowedBy: typed, limit: 50)
  }

  /// What the reader adds when the facet is picked.
  private func picked(_ facet: Facet) throws -> Set<String> {
    let filter = try #require(facet.kind.filter(for: facet))
    return try titles(ArticleQuery(filter: filter).line)
  }

  /// The article with a name of the first entity's country right before the entity's.
  private func stated(_ article: AnnotatedArticle) -> AnnotatedArticle {
    var article = article
    let code = article.annotation.entities[0].country
    article.annotation.entities[0].mentions = [Mention(range: 3..<5)]
    article.annotation.entities.append(
      Entity(
        id: "c", kind: .country, name: "Country", country: code, mentions: [Mention(range: 0..<2)]))
    return article
  }

  private func savePeople() throws {
    _ = try store.save([
      stated(article("Seoul", [(.person, "Lee", "KR", "defense minister")])),
      stated(article("Singapore", [(.person, "Lee", "SG", "prime minister")])),
      article("Nobody", [(.person, "Lee", nil, nil)]),
      article("Full", [(.person, "Lee Jong-sup", "KR", "defense minister")]),
      article("Hangul", [(.person, "이종섭", nil, nil)]),
      article("Western", [(.person, "Jong-sup Lee", nil, nil)]),
      article("Kyiv", [(.person, "Volodymyr Zelensky", "UA", "president")]),
      article("Київ", [(.person, "Володимир Зеленський", "UA", nil)]),
    ])
  }

  @Test func aPersonIsOneFacetInEveryScript() throws {
    try savePeople()
    let names = try facets(.person).map { "\($0.name) \($0.articles)" }
    #expect(names.contains("Lee Jong-sup 3") && names.contains("Volodymyr Zelenskyy 2"))
    #expect(names.filter { $0 == "Lee 1" }.count == 3)
    #expect(names.count == 5)
  }

  @Test func everyFacetFindsExactlyItsArticles() throws {
    try savePeople()
    for facet in try facets(.person) { #expect(try picked(facet).count == facet.articles) }
  }

  @Test(arguments: [
    ("person:이종섭", "Full Hangul Western"), ("person:\"Jong-sup Lee\"", "Full Hangul Western"),
    ("person:jongsup", "Full Hangul Western"), ("person:zelenskyy", "Kyiv Київ"),
    ("person:\"Vladimir Zelenskiy\"", "Kyiv Київ"), ("person:Зеленский", "Kyiv Київ"),
    ("person:\"Lee (KR, defense minister)\"", "Seoul"), ("person:=Lee", "Nobody"),
    ("person:\"Lee (prime minister, SG)\"", "Singapore"), ("person:\"Lee (FR)\"", ""),
    ("person:lee", "Seoul Singapore Nobody Full Hangul Western"),
    ("person:le*", "Seoul Singapore Nobody Full Western"),
    ("person:lee*", "Seoul Singapore Nobody Full Hangul Western"),
    ("person:=\"Lee Jong-sup\"", "Full Hangul Western"), ("person:=\"Lee\"", "Nobody"),
    ("-person:=\"Lee Jong-sup\" person:lee", "Seoul Singapore Nobody"),
    ("person:=\"Jong\"", ""), ("source:=\"Wire\" nobody", "Nobody"), ("source:=\"Wir\"", ""),
  ])
  func queriesFindAPersonByEverySpelling(line: String, expected: String) throws {
    try savePeople()
    #expect(try titles(line) == Set(expected.split(separator: " ").map(String.init)))
  }

  @Test(arguments: ["이종섭", "jong-sup lee", "zelenskiy", "Зеленський", "Yi Jong-seop"])
  func pickersFindAPersonByEverySpelling(typed: String) throws {
    try savePeople()
    let names = try facets(.person, typed).map(\.name)
    let isKyiv = typed.contains("el") || typed.contains("З")
    #expect(names == [isKyiv ? "Volodymyr Zelenskyy" : "Lee Jong-sup"])
    let some = try store.facets(
      .person, matching: ArticleQuery(filter: .not(.word("nobody"))), narrowedBy: typed, limit: 5)
    #expect(some.map(\.name) == names)
  }

  /// The name itself, then words, beginnings of words, the same sound in Hangul, the inside of words;
  /// letters that are scattered over a name (Claire Lavender) only where nothing fits better.
  @Test func pickersRankNamesByHowTheyFit() throws {
    _ = try store.save([
      article("A", [(.person, "Claire Lavender", nil, nil), (.person, "Leela Roy", nil, nil)]),
      article("B", [(.person, "Claire Lavender", nil, nil), (.person, "Colleen Fox", nil, nil)]),
      article("C", [(.person, "이종호", nil, nil), (.person, "Christopher Lee", nil, nil)]),
      article("D", [(.person, "Lee", nil, nil), (.person, "Leela Roy", nil, nil)]),
      article("E", [(.person, "Colleen Fox", nil, nil), (.person, "Colleen Fox", nil, nil)]),
    ])
    #expect(
      try facets(.person, "lee").map(\.name)
        == ["Lee", "Christopher Lee", "Leela Roy", "이종호", "Colleen Fox"])
    #expect(try facets(.person, "clv").map(\.name) == ["Claire Lavender"])
    #expect(
      try store.facets(.person, matching: .everything, narrowedBy: "lee", limit: 2).map(\.name)
        == ["Lee", "Christopher Lee"])
  }

  @Test(arguments: [
    "lee", "Lee Jong", "lee jongho", "Yi Jong-h", "lee jong-ho", "Jong-ho Lee", "이종",
  ])
  func aPersonKnownInHangulIsFoundByLatinLetters(typed: String) throws {
    _ = try store.save([
      article("A", [(.person, "이종호", nil, nil), (.person, "김정호", nil, nil)])
    ])
    #expect(try facets(.person, typed).map(\.name) == ["이종호"])
  }

  @Test(arguments: ["otan", "north atl", "북대서양", "НАТ", "nato"])
  func aBodyIsFoundByItsOtherNames(typed: String) throws {
    _ = try store.save([
      article(
        "A", [(.organisation, "NATO", nil, nil), (.organisation, "Bank of Otanwa", nil, nil)])
    ])
    #expect(try facets(.organisation, typed).first?.name == "NATO")
  }

  @Test func bodiesPlacesAndWeaponsAreOneOrTwo() throws {
    _ = try store.save([
      article(
        "One",
        [
          (.organisation, "NATO", nil, nil), (.organisation, "Ministry of Defence", "PL", nil),
          (.place, "Paris", "FR", nil), (.weapon, "K9 Thunder", "KR", nil),
        ]),
      article(
        "Two",
        [
          (.organisation, "나토", nil, nil),
          (.organisation, "Ministry of National Defense", "KR", nil),
          (.place, "Paris", "US", nil), (.weapon, "K9 Thunder", "KR", nil),
        ]),
      article(
        "Three",
        [
          (.organisation, "NATO Parliamentary Assembly", nil, nil),
          (.organisation, "국방부", nil, nil),
        ]),
    ])
    let found = try [Facet.Kind.organisation, .place, .weapon].flatMap { try facets($0) }
    #expect(
      Set(found.map { "\($0.name) \($0.country?.rawValue ?? "-") \($0.articles)" }) == [
        "NATO - 2", "Ministry of Defence PL 1", "Ministry of National Defense KR 2",
        "NATO Parliamentary Assembly - 1", "Paris FR 1", "Paris US 1", "K9 Thunder KR 2",
      ])
    for facet in found { #expect(try picked(facet).count == facet.articles) }
    #expect(try titles("org:나토") == ["One", "Two"])
    #expect(try titles("org:nato") == ["One", "Two", "Three"])
    #expect(try titles("org:\"defense ministry\"") == ["One", "Two", "Three"])
    #expect(try titles("place:\"Paris (US)\"") == ["Two"])
  }

  @Test func anAcronymFindsWhatItsArticleCallsSo() throws {
    var named = article("Peace", [(.organisation, "Example Peace Institute", nil, nil)])
    named.parsed.text = "The Example Peace Institute (EPIN) said so."
    named.annotation.entities[0].mentions = [
      Mention(range: 4..<27), Mention(range: 29..<33, form: .alias),
    ]
    _ = try store.save([named])
    #expect(try titles("org:EPIN") == ["Peace"])
  }

  /// The facets are the same whichever article came first.
  @Test func theOrderOfImportDoesNotMatter() throws {
    let articles = [
      article("A", day: 1, [(.person, "Jong-sup Lee", nil, nil), (.place, "SEOUL", "KR", nil)]),
      article("B", day: 2, [(.person, "LEE Jong Sup", "KR", nil), (.place, "Seoul", "KR", nil)]),
      article(
        "C", day: 3, [(.person, "Lee Jong-sup", nil, "ambassador"), (.person, "Lee", "KR", nil)]),
    ]
    var results: [Set<String>] = []
    for order in [[0, 1, 2], [2, 1, 0], [1, 0, 2], [2, 0, 1]] {
      let store = try ArticleStore.inMemory()
      for index in order { _ = try store.save([articles[index]]) }
      let found = try [Facet.Kind.person, .place].flatMap {
        try store.facets($0, matching: .everything, narrowedBy: "", limit: 9)
      }
      results.append(
        Set(
          found.map { "\($0.name) \($0.country?.rawValue ?? "-") \($0.role ?? "-") \($0.articles)" }
        ))
    }
    #expect(Set(results) == [["Lee Jong-sup KR ambassador 3", "Lee - - 1", "Seoul KR - 2"]])
  }

  @Test func anOldNameFindsWhatItWasMergedInto() throws {
    try savePeople()
    try store.add(.same(kind: .person, name: "Volodymyr Zelensky", as: "President of Ukraine"))
    try store.add(.same(kind: .person, name: "President of Ukraine", as: "Leader of Ukraine"))
    try store.settleRulings()
    #expect(try titles("person:\"Volodymyr Zelensky\"") == ["Kyiv", "Київ"])
    #expect(try titles("person:\"Vladimir Zelenskiy\"") == ["Kyiv", "Київ"])
    #expect(try facets(.person, "Volodymyr Zelensky").map(\.name) == ["Leader of Ukraine"])
    #expect(try store.check().isEmpty)
  }

  @Test func aMergeOfOneLeeLeavesTheOthers() throws {
    try savePeople()
    try store.add(.same(kind: .person, name: "Lee (KR, defense minister)", as: "Lee Jong-sup"))
    try store.settleRulings()
    #expect(try titles("person:\"Lee Jong-sup\"") == ["Seoul", "Full", "Hangul", "Western"])
    #expect(try titles("person:\"Lee (SG, prime minister)\"") == ["Singapore"])
    #expect(try store.check().isEmpty)
  }
}
