import Testing

@testable import Entities
@testable import ReaderModel

@Suite struct InferredPublicationTests {
  private func inferred(_ paragraphs: String...) -> PublicationDate {
    TestData.dateLayer.inferredPublication(of: ParsedArticle(paragraphs: paragraphs))
  }

  @Test func aFullDateAloneOnALineIsTheDay() {
    let date = inferred("Thursday, January 24, 2019", "A car bomb went off.")
    #expect(date.iso == "2019-01-24")
    #expect(date.isInferred)
  }

  @Test func aFullDateInADatelineIsTheDay() {
    #expect(inferred("KABUL (Feb. 21, 2011) – Forces found a cache.").iso == "2011-02-21")
  }

  @Test func aDateInsideASentenceIsThatOfAnEvent() {
    #expect(inferred("On 23 February 2023 the ministers met.").precision == .unknown)
  }

  @Test func aDayWithoutAYearIsNotEnough() {
    #expect(inferred("February 24", "The ministers met.").precision == .unknown)
  }
}
