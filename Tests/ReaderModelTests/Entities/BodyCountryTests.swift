import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Bodies are at home where the text puts them")
struct BodyCountryTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test(arguments: [
    ("The High Court in Suva adjourned the case.", "High Court", "FJ"),
    ("Two officers of the Sonora State Police were held.", "Sonora State Police", "MX"),
    ("Experts at the University of Tromsø disagreed.", "University of Tromsø", "NO"),
    ("The Constitutional Council in Maputo read the result.", "Constitutional Council", "MZ"),
  ])
  func aLocalBodyBelongsToItsTown(text: String, body: String, code: CountryCode) {
    let entities = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
    #expect(entities.first { $0.name == body }?.country == code)
  }

  @Test func aCompanyDoesNotBelongToTheTownWhereItIsNamed() {
    let text = "Engineers of Velmora Systems in Suva repaired the cable."
    let entities = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
    #expect(entities.first { $0.kind == .organisation }?.country == nil)
  }

  @Test func anOfficeOfALocalBodyHasItsCountry() {
    let text = "Judge Marta Olvera of the District Court in Hermosillo ordered their release."
    let entities = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
    #expect(entities.first { $0.kind == .person }?.country == "MX")
  }
}
