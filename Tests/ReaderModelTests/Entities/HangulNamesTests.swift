import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Names in Hangul")
struct HangulNamesTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func persons(_ text: String) -> [Entity] {
    extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .filter { $0.kind == .person }
  }

  @Test(arguments: [
    ("박서연 국방부 장관은 회의를 열었다.", ["박서연"]),
    ("윤하늘 한빛중공업 대표이사는 밝혔다.", ["윤하늘"]),
    ("토마시 노바크 폴란드 국방장관이 방문했다.", ["토마시 노바크"]),
    ("나라를 지키는 장관이 되겠다고 말했다.", []),
    ("신임 국방부 장관은 말했다.", []),
  ])
  func officesTellPersons(text: String, names: [String]) {
    #expect(persons(text).map(\.name) == names)
  }

  @Test func aForeignerIsOfTheCountryBeforeTheOffice() {
    #expect(persons("노바크 체코 대통령이 말했다.").map(\.country) == ["CZ"])
  }

  @Test func aFamilyNameBeforeAnOfficeIsTheSamePerson() throws {
    let found = persons("박서연 국방부 장관이 왔다. 박 장관은 웃었다.")
    #expect(found.count == 1)
    #expect(try #require(found.first).mentions.count == 2)
    #expect(found.first?.country == "KR")
  }
}
