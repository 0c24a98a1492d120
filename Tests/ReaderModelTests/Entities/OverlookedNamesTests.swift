import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Names that the tagger overlooks")
struct OverlookedNamesTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test(arguments: [
    ("The insurers met in Bergen. Skovdal declined the risk on Monday.", "Skovdal"),
    ("Analysts at Brantex doubt that the price will hold.", "Brantex"),
    ("A rival bid by Tarnow Cable of Ningbo was excluded.", "Tarnow Cable"),
    ("The ship was built by Norvik, the Dutch dredger, in 2019.", "Norvik"),
    ("Mayor Anna Bell told The Harbour a decision would be taken.", "Harbour"),
    ("Plutrex cut its forecast on Tuesday.", "Plutrex"),
    ("Mexican cartels such as Torvelo fight for the port.", "Torvelo"),
  ])
  func whoActsIsABody(text: String, body: String) {
    #expect(extractor.names(.organisation, in: text).contains(body))
    #expect(!extractor.names(.person, in: text).contains(body))
  }

  @Test func theNeighboursOfABodyAreBodies() {
    let text = "Helmetas, TRIC and the Malagasy Red Cross have sent food to the north."
    #expect(Set(["Helmetas", "TRIC"]).isSubset(of: extractor.names(.organisation, in: text)))
  }

  @Test(arguments: [
    "Traders said the price would hold. Arbitragers said so too.",
    "Local M2 rose 4 percent in May, the bank said.",
    "Yesterday, the World Bank said it would wait.",
  ])
  func whatIsNoNameIsNoBody(text: String) {
    let none: Set = ["Arbitragers", "Traders", "M2", "Local M2", "Yesterday"]
    #expect(none.isDisjoint(with: extractor.names(.organisation, in: text)))
  }

  @Test(arguments: [
    ("Flower exporter Tanja Mining laid off 900 people.", "Tanja Mining"),
    ("Kambo Air flew in doctors without a fee.", "Kambo Air"),
  ])
  func aFirmsLastWordMakesAFirm(text: String, firm: String) {
    #expect(extractor.names(.organisation, in: text).contains(firm))
    #expect(extractor.names(.person, in: text).isEmpty)
  }

  @Test func anAcronymOfAnotherLanguageBelongsToTheNameBeforeIt() {
    let text = "The World Food Programme of the Northern Coast (PMAK) wants its land back."
    let found = extractor.names(.organisation, in: text)
    #expect(found.contains { $0.hasSuffix("of the Northern Coast") })
  }

  @Test func aNicknameInAGameIsATeam() {
    let text =
      "Marova came from 17 points behind to beat the Crusaders 29-27 in the league on Friday. "
      + "The coach praised his players after the win."
    #expect(extractor.names(.organisation, in: text).contains("Crusaders"))
    let games = text + " He was the best player against Norland at the Games."
    #expect(!extractor.names(.organisation, in: games).contains("Games"))
  }
}
