import Foundation
import Testing

@testable import Archive
@testable import ReaderModel

/// What typed text finds among the values of an archive.
@Suite struct FacetLookupTests {
  private let store: ArticleStore

  init() throws { store = try ArticleStore.inMemory() }

  private func save(_ kind: Kind, _ names: [String]) throws {
    _ = try store.save(
      names.map { name in
        SampleArticles.article(
          "About \(name)", source: "Wire", day: (2024, 1, 1), paragraphs: ["About \(name)."],
          entities: [(kind, name, nil, nil)])
      })
  }

  private func found(_ kind: Kind, _ typed: String) throws -> [String] {
    try store.facets(kind, matching: .everything, narrowedBy: typed, limit: 20).map(\.name)
  }

  @Test(arguments: [
    ("kai", "Korea Aerospace Industries"), ("rdo", "Research and Development Office"),
    ("industries korea", "Korea Aerospace Industries"), ("aeros", "Korea Aerospace Industries"),
  ])
  func initialsAndWordsInAnyOrderFindAnOrganisation(typed: String, name: String) throws {
    try save(
      .organisation,
      ["Kaiser Works", "Korea Aerospace Industries", "Research and Development Office"])
    #expect(try found(.organisation, typed).first == name)
  }

  @Test func wordOrderAndAccentsDoNotCount() throws {
    try save(.person, ["Mariusz Błaszczak", "Mariusz Kamiński"])
    #expect(try found(.person, "błaszczak mariusz") == ["Mariusz Błaszczak"])
    #expect(try found(.person, "kam mar") == ["Mariusz Kamiński"])
  }

  @Test func scatteredLettersEndAtAFloor() throws {
    try save(.person, ["Mariusz Błaszczak", "Ferdinand Marcos"])
    #expect(try found(.person, "mrsz") == ["Mariusz Błaszczak"])
    #expect(try found(.person, "fno").isEmpty)
    #expect(try found(.person, "zk").isEmpty)
  }

  @Test func aCountryIsFoundByItsOtherNames() throws {
    func article(_ code: CountryCode, _ name: String) -> AnnotatedArticle {
      AnnotatedArticle(
        parsed: ParsedArticle(title: name, paragraphs: [name]),
        annotation: Annotation(
          countries: [CountryInArticle(code: code, name: name, how: .named, mentions: 1)]))
    }
    _ = try store.save([article("UA", "Ukraine"), article("GB", "United Kingdom")])
    let page = try store.facetPage(
      .country, matching: .everything, narrowedBy: "uk", countries: ["GB"], limit: 9)
    #expect(page.values.map(\.name) == ["United Kingdom", "Ukraine"])
  }

  @Test func aPageSaysHowManyValuesThereAre() throws {
    try save(.person, (1...30).map { "Person Number\($0)" })
    let all = try store.facetPage(.person, matching: .everything, narrowedBy: "", limit: 8)
    #expect(all.values.count == 8)
    #expect(all.total == 30)
    let query = ArticleQuery(filter: .not(.word("number7")))
    let some = try store.facetPage(.person, matching: query, narrowedBy: "", limit: 8)
    #expect(some.total == 29)
  }

  // MARK: Kinds of weapons

  @Test(arguments: [
    ("K2 Black Panther", "tank"), ("M1A2 Abrams", "tank"), ("K9", "howitzer"),
    ("Atmaca missile", "missile"), ("F-35A", "fighter"), ("Zorblax", nil),
  ])
  func theKindOfAWeaponIsKnown(name: String, kind: String?) {
    #expect(TestData.rules.weapons.kind(of: name) == kind)
  }

  @Test func weaponsAreFoundByTheirKind() throws {
    try save(.weapon, ["K2 Black Panther", "K9 Thunder", "Leopard 2"])
    #expect(try found(.weapon, "tank") == ["tank", "K2 Black Panther", "Leopard 2"])
    #expect(try found(.weapon, "howitzers") == ["howitzer", "K9 Thunder"])
    #expect(try found(.weaponKind, "") == ["tank", "howitzer"])
  }

  @Test(arguments: [("tank", 2), ("tanks", 2), ("MBT", 2), ("howitzer", 1), ("missile", 0)])
  func aKindIsAFieldOfQueries(kind: String, count: Int) throws {
    try save(.weapon, ["K2 Black Panther", "K9 Thunder", "Leopard 2"])
    let query = ArticleQuery(filter: .field(.weaponKind, kind))
    #expect(try store.count(matching: query) == count)
  }

  @Test func aVariantFindsItsWeapon() throws {
    try save(.weapon, ["M1 Abrams", "M109"])
    #expect(try found(.weapon, "m1a2") == ["M1 Abrams"])
  }

  // MARK: Suggestions and dates

  @Test(arguments: [
    (Filter.field(.person, "Blaszcak"), "did you mean person:\"Mariusz Błaszczak\"?"),
    (.field(.person, "Zzyzx"), "no person is called ‘Zzyzx’"),
    (.and([.word("a"), .field(.person, "mariush")]), "person:\"Mariusz Błaszczak\""),
  ])
  func anUnknownNameIsExplained(filter: Filter, text: String) throws {
    try save(.person, ["Mariusz Błaszczak"])
    #expect(try store.suggestion(for: filter)?.contains(text) == true)
  }

  @Test(arguments: [
    (Filter.field(.tag, "artilery"), "no tag is called ‘artilery’; did you mean tag:artillery?"),
    (.field(.tag, "zzz"), "no tag is called ‘zzz’"),
    (.field(.weaponKind, "foo"), "no kind of weapon is called ‘foo’"),
    (.field(.language, "kr"), "no language is called ‘kr’"),
    (.field(.language, "koren"), "did you mean lang:=Korean?"),
  ])
  func anUnknownTagKindOrLanguageIsExplained(filter: Filter, text: String) throws {
    try save(.person, ["Mariusz Błaszczak"])
    let id = try #require(try store.rows(matching: .everything, from: .top, limit: 1).first).id
    _ = try store.changeTags(of: [id], adding: ["artillery"])
    _ = try store.save([
      AnnotatedArticle(
        parsed: ParsedArticle(title: "T", language: "ko-KR", paragraphs: ["A text."]),
        annotation: .empty)
    ])
    #expect(try store.suggestion(for: filter)?.contains(text) == true)
    #expect(try store.suggestion(for: .field(.tag, "Artillery")) == nil)
  }

  @Test(arguments: ["ko", "Korean", "한국어", "=Korean", "kor*"])
  func anArticleIsFoundByItsLanguage(typed: String) throws {
    _ = try store.save([
      AnnotatedArticle(
        parsed: ParsedArticle(title: "A", language: "ko-KR", paragraphs: ["A text."]),
        annotation: .empty),
      AnnotatedArticle(
        parsed: ParsedArticle(title: "B", paragraphs: ["국방부는 이날 회담을 열었다."]), annotation: .empty),
      AnnotatedArticle(
        parsed: ParsedArticle(title: "C", language: "pl", paragraphs: ["Tekst."]),
        annotation: .empty),
    ])
    #expect(try store.count(matching: ArticleQuery(filter: .field(.language, typed))) == 2)
    #expect(try store.count(matching: ArticleQuery(filter: .field(.language, "polski"))) == 1)
    #expect(
      try store.facets(.language, matching: .everything, narrowedBy: "", limit: 9).map(\.name)
        == ["Korean", "Polish"])
  }

  @Test func aKnownNameNeedsNoSuggestion() throws {
    try save(.person, ["Mariusz Błaszczak"])
    #expect(try store.suggestion(for: .and([.field(.person, "mariusz"), .word("none")])) == nil)
  }

  @Test func undatedArticlesAreCountedAndFound() throws {
    _ = try store.save([
      SampleArticles.undated, SampleArticles.council, SampleArticles.visit,
    ])
    let dated = ArticleQuery(
      filter: .published(from: CivilDate(year: 2023, month: 1, day: 1), through: nil))
    #expect(try store.count(matching: dated) == 2)
    #expect(try store.undatedLeftOut(by: dated) == 1)
    #expect(try store.undatedLeftOut(by: .everything) == 0)
    #expect(try store.count(matching: ArticleQuery(filter: .undated)) == 1)
    #expect(try store.count(matching: ArticleQuery(filter: .not(.undated))) == 2)
    let none = ArticleQuery(filter: .and([.undated, .published(from: nil, through: nil)]))
    #expect(try store.count(matching: none) == 0)
  }

  // MARK: Surnames

  private func reagan(
    _ text: String, _ country: String?, _ code: CountryCode?
  ) throws -> AnnotatedArticle {
    func entity(_ kind: Kind, _ name: String, _ role: String? = nil) throws -> Entity {
      let place = try #require(text.range(of: name))
      let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
      return Entity(
        id: kind.rawValue, kind: kind, name: name, country: code, role: role,
        mentions: [Mention(range: start..<start + name.utf8.count)])
    }
    let named = try country.map { [try entity(.country, $0)] } ?? []
    return AnnotatedArticle(
      parsed: ParsedArticle(title: text, paragraphs: [text]),
      annotation: Annotation(entities: [try entity(.person, "Reagan", "president")] + named))
  }

  @Test func aSurnameIsOneRowUnlessItsCountryIsBesideIt() throws {
    _ = try store.save([
      try reagan("President Reagan spoke of trade with Japan", "Japan", "JP"),
      try reagan("President Reagan spoke of arms for Iran", "Iran", "IR"),
      try reagan("The Iran affair haunted President Reagan", "Iran", "IR"),
      try reagan("Reagan spoke", nil, nil),
      try reagan("The U.S. President Reagan spoke in Bonn", "U.S.", "US"),
      SampleArticles.article(
        "Ronald Reagan flew home", source: "Wire", day: (1987, 3, 2), paragraphs: ["He flew."],
        entities: [(.person, "Ronald Reagan", "US", "president")]),
    ])
    let facets = try store.facets(.person, matching: .everything, narrowedBy: "", limit: 9)
    #expect(
      Set(facets.map { "\($0.name) \($0.country?.rawValue ?? "-") \($0.articles)" })
        == ["Reagan - 4", "Reagan US 1", "Ronald Reagan US 1"])
    let page = try store.facetPage(
      .person, matching: .everything, narrowedBy: "reagan", limit: 9, offersEvery: true)
    let every = try #require(page.values.first { $0.isEvery })
    #expect(every.articles == 6)
    #expect(
      Kind.person.filter(for: every, by: TestData.rules) == .field(.person, "Reagan"))
  }
}
