import Testing

@testable import ReaderModel

@Suite struct FacetFitTests {
  @Test(arguments: [
    ("us", "United States", "US", FacetFit.code), ("us", "Russia", "RU", .part),
    ("lee", "Lee Jong-sup", "KR", .beginning), ("jong", "Lee Jong-sup", "KR", .word),
    ("sup", "Lee Jong-sup", "KR", .word), ("ljs", "Lee Jong-sup", "KR", .letters),
    ("", "Anything", "PL", .code),
  ])
  func theBestFitComesFirst(needle: String, name: String, country: String, fit: FacetFit) {
    let kind: Facet.Kind = name.contains("Lee") ? .person : .country
    let facet = Facet(
      kind: kind, name: name, country: CountryCode(rawValue: country), articles: 1)
    #expect(FacetFit(of: needle, to: facet, folded: FacetKey.squashed(name)) == fit)
  }

  @Test func whatDoesNotFitIsLeftOut() {
    let facet = Facet(kind: .country, name: "Poland", country: "PL", articles: 1)
    #expect(FacetFit(of: "kor", to: facet, folded: "poland") == nil)
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
