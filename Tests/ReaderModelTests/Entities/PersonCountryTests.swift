import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Whose countryman a person is")
struct PersonCountryTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func country(_ name: String, in text: String) -> String? {
    extractor.annotation(of: TestData.article(text)).entities
      .first { $0.kind == .person && $0.name == name }?.country?.rawValue
  }

  @Test(arguments: [
    "President Harlow arrived in Lisbon on Monday.",
    "The visiting President Harlow spoke in Ottawa to Canada's parliament.",
    "General Harlow met officers in Manila.",
    "In Jordan Foreign Minister Harlow met refugees.",
  ])
  func aVisitedCountryIsNobodysOwn(text: String) { #expect(country("Harlow", in: text) == nil) }

  @Test(arguments: [
    (
      "Kazakhstan's president Anton Petrov and his spokesman Igor Sedov came to Rome.", "Igor Sedov"
    ),
    (
      "They met Kazakhstan’s President Anton Petrov and later saw Security Secretary Igor Sedov.",
      "Igor Sedov"
    ),
    (
      "Kazakhstan's foreign minister Anton Petrov and energy minister Igor Sedov came.",
      "Igor Sedov"
    ),
  ])
  func anOfficeSharesTheCountryOfTheOneBeforeIt(text: String, name: String) {
    #expect(country(name, in: text) == "KZ")
  }

  @Test func twoHeadsOfGovernmentShareNoCountry() {
    let text = "US President Carl Benton and Prime Minister Haruto Nishida spoke."
    #expect(country("Carl Benton", in: text) == "US")
    #expect(country("Haruto Nishida", in: text) == nil)
  }

  @Test func aClubsCountryIsNotItsPlayers() {
    let text = "Real Madrid striker Anton Petrov scored. Spain cheered."
    #expect(country("Anton Petrov", in: text) != "ES")
  }

  @Test func aMayorIsOfTheTownsCountry() {
    let text = "The mayor of Paris, Anne Bellan, wrote to the mayor of Lyon."
    #expect(country("Anne Bellan", in: text) == "FR")
  }

  @Test func aCurlyPossessiveGivesABodyItsCountry() {
    let text = "Estonia’s Foreign Ministry said on Monday that it agreed."
    let body = extractor.annotation(of: TestData.article(text)).entities
      .first { $0.kind == .organisation }
    #expect(body?.country == "EE")
  }

  /// Lines that make Kenya the country that an article is about.
  private static let kenya =
    "Kenya raised its levy. Kenya imports sugar, and farmers in Kenya complained to Kenya's courts. "

  @Test(
    arguments: [
      ("The agriculture minister, Anton Harlow, said so.", "KE"),
      ("President Anton Harlow said so.", "KE"),
      ("The army chief, Anton Harlow, said so.", "KE"),
      ("Anton Harlow, president of the club, said so.", nil),
      ("NATO Secretary General Anton Harlow said so.", nil),
      ("President Anton Harlow arrived on Monday.", nil),
      ("Anton Harlow, a farmer, said so.", nil),
    ] as [(String, String?)])
  func anOfficeThatNobodyIsSaidToGiveIsTheArticlesCountrys(text: String, code: String?) {
    #expect(country("Anton Harlow", in: Self.kenya + text) == code)
  }

  @Test func aFormerEmployerLendsNoCountry() {
    let text = "Anton Harlow, a former Intel engineer, founded the firm."
    #expect(country("Anton Harlow", in: text) == nil)
  }
}
