import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Persons in a text")
struct PersonTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func persons(_ text: String) -> [Entity] {
    extractor.annotation(of: TestData.article(text)).entities.filter { $0.kind == .person }
  }

  private func surfaces(_ entity: Entity, in text: String) -> [String] {
    let bytes = Array(text.utf8)
    return entity.mentions.map { String(decoding: bytes[$0.range], as: UTF8.self) }
  }

  @Test func aShortFormGoesToTheFullName() throws {
    let text = """
      Minister Mariusz Blaszczak met Minister Lee Jong-sup. Minister Lee thanked Minister Blaszczak.
      """
    let found = persons(text)
    #expect(found.map(\.name) == ["Mariusz Blaszczak", "Lee Jong-sup"])
    #expect(surfaces(try #require(found.first), in: text) == ["Mariusz Blaszczak", "Blaszczak"])
    #expect(surfaces(try #require(found.last), in: text) == ["Lee Jong-sup", "Lee"])
  }

  @Test func twoPeopleOfOneFamilyNameStayTwo() {
    let found = persons("Defense Minister Lee Jong-sup met Lee Jae-myung. Minister Lee left early.")
    #expect(found.map(\.name).sorted() == ["Lee Jae-myung", "Lee Jong-sup"])
    #expect(found.first { $0.name == "Lee Jong-sup" }?.mentions.count == 2)
  }

  @Test func aGivenNameThatIsACountryStaysAPerson() {
    let text = "Georgia Stevens won. Georgia thanked her coach, Mr. Tom Stevens."
    let annotation = extractor.annotation(of: TestData.article(text))
    #expect(annotation.countries.isEmpty)
    #expect(annotation.entities.first { $0.name == "Georgia Stevens" }?.mentions.count == 2)
  }

  @Test func spellingsOfOneNameMerge() {
    let found = persons(
      "President Volodymyr Zelenskyy spoke. President Volodymyr Zelensky left. Mr. Zelenskyy waved."
    )
    #expect(found.count == 1)
    #expect(found.first?.mentions.count == 3)
  }

  @Test(
    arguments: [
      ("South Korean Defense Minister Lee Jong-sup spoke.", "defense minister", "KR"),
      ("Uzbekistan's then Defense Minister Kabul Berdiev came.", "former defense minister", "UZ"),
      (
        "Antony Blinken, the former U.S. secretary of state, spoke.", "former secretary of state",
        "US"
      ),
      (
        "Minister Mariusz Blaszczak, the Deputy Prime Minister and Minister of National Defense of Poland, spoke.",
        "deputy prime minister and minister of national defense", "PL"
      ),
      ("President Shavkat Mirziyoyev (L) of Uzbekistan", "president", nil),
      ("Minister Lee Jong-sup of Defense held a meeting.", "minister of defense", nil),
    ] as [(String, String, String?)])
  func officeAndCountryComeFromTheWordsBeside(text: String, role: String, country: String?) {
    let person = persons(text).first
    #expect(person?.role == role)
    if let country { #expect(person?.country?.rawValue == country) }
  }

  @Test func aHangulNameStandsBeforeItsOffice() {
    let text = "이종섭 국방부 장관은 폴란드를 방문했다."
    #expect(persons(text).map(\.name) == ["이종섭"])
  }
}
