import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Names in Russian and Ukrainian")
struct CyrillicNamesTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func names(_ kind: Entity.Kind, _ text: String) -> [String] {
    extractor.names(kind, in: text)
  }

  @Test(arguments: [
    ("Міністр культури Тарас Вербицький приїхав.", ["Тарас Вербицький"]),
    ("Об этом сообщил премьер-министр Игорь Лесников.", ["Игорь Лесников"]),
    ("Глава Лесного района молчит, в Сосновке тихо.", []),
  ])
  func aGivenNameOrAnOfficeMakesAPerson(text: String, persons: [String]) {
    #expect(names(.person, text) == persons)
  }

  @Test func caseFormsAreOnePerson() throws {
    let text =
      "Сергій Коваленко приїхав учора. Із Сергієм Коваленком говорили довго, а Коваленку подякували."
    let persons = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .filter { $0.kind == .person }
    #expect(persons.count == 1)
    #expect(try #require(persons.first).mentions.count == 3)
  }

  @Test func prepositionsAndDatelinesTellPlaces() {
    #expect(names(.place, "ЛУЦЬК. У Рожищах відкрили школу.") == ["Луцьк", "Рожищах"])
  }

  @Test func countriesAreFoundInTheirCases() {
    let text = "Делегации Польши и Литвы прибыли, с Францией договорились."
    #expect(
      Set(
        extractor.annotation(of: ParsedArticle(verbatim: text)).countries.map(\.code.rawValue))
        == ["PL", "LT", "FR"])
  }

  @Test func weaponsHaveCyrillicSigns() {
    #expect(names(.weapon, "Над морем летели Су-27 и Ту-160.") == ["Су-27", "Ту-160"])
  }
}
