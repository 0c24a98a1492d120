import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Teams have the names of towns")
struct TeamCluesTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test func whoeverPlaysIsATeamAndWhereTheyPlayIsAPlace() {
    let text =
      "Dallas beat Green Bay 24-17 in the league. The match was played in Dallas on Sunday."
    #expect(Set(extractor.names(.organisation, in: text)) == ["Dallas", "Green Bay"])
    #expect(extractor.names(.place, in: text) == ["Dallas"])
  }

  @Test func anUnknownNameBesideAResultIsATeam() {
    let text = "Wrexley beat Tanford 3-0 to go top of the league. Their coach resigned."
    #expect(Set(extractor.names(.organisation, in: text)) == ["Wrexley", "Tanford"])
  }

  @Test func aTownWithoutSportStaysOne() {
    let text = "Dallas beat the heat with water. Officials visited Dallas on Monday."
    #expect(extractor.names(.organisation, in: text).isEmpty)
  }

  @Test func aCountryThatPlaysStaysOne() {
    let text = "France beat Spain 2-1 in the league. Their coach was glad."
    #expect(extractor.names(.organisation, in: text).isEmpty)
    #expect(Set(extractor.names(.country, in: text)) == ["France", "Spain"])
  }
}
