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

  @Test(arguments: [
    ("Union leader Sharon Graham of Torvex welcomed 4,000 jobs.", "Torvex"),
    ("Moritz Brandt of Torvelis in Bonn was more careful.", "Torvelis"),
    ("Russian blogger Mikhail Zorin, who runs Torvar, spoke of a raid.", "Torvar"),
  ])
  func whoseSomebodyIsIsABody(text: String, body: String) {
    #expect(extractor.names(.organisation, in: text).contains(body))
  }

  @Test(arguments: [
    ("Mayor Anna Sobol of Dolvice asked for calm.", "Dolvice"),
    ("The trawler sank off Pylvos early on Wednesday.", "Pylvos"),
    ("Aid must pass the Bab al-Torv crossing.", "Bab al-Torv"),
  ])
  func whereSomethingIsIsAPlace(text: String, place: String) {
    #expect(extractor.names(.place, in: text).contains(place))
  }

  @Test(arguments: [
    ("He handed over to A.P. Torvani on Monday.", "A.P. Torvani"),
    ("Pir Hossein Kolvani, head of the relief agency, said so.", "Pir Hossein Kolvani"),
    ("Soccer player Christian Torvu is missing.", "Christian Torvu"),
  ])
  func aPersonsNameIsWhole(text: String, name: String) {
    #expect(extractor.names(.person, in: text).contains(name))
  }

  @Test(arguments: [
    ("Amber Falk studied at the Torvel School at Norvik University.", "Norvik University"),
    ("Pilots of 809 Naval Air Squadron were aboard.", "809 Naval Air Squadron"),
    (
      "The 1st Battalion, Royal Torvan Regiment, hosts engineers.",
      "1st Battalion, Royal Torvan Regiment"
    ),
    (
      "The grant came from the Knut and Alice Torvberg Foundation.",
      "Knut and Alice Torvberg Foundation"
    ),
    ("The Botswana Torvan Front won four seats.", "Botswana Torvan Front"),
    ("The head of the Iranian Red Crescent wept.", "Iranian Red Crescent"),
    (
      "The Torvan Peoples Alliance of the Archipelago (AMVAN) wants land.",
      "Torvan Peoples Alliance of the Archipelago"
    ),
    (
      "Officers of the Criminal Investigation Department of the Indonesian National Police came.",
      "Indonesian National Police"
    ),
  ])
  func aBodysNameIsWhole(text: String, name: String) {
    #expect(extractor.names(.organisation, in: text).contains(name))
  }

  @Test func aFamilyInThePluralIsNoBody() {
    let text = "The Torvans were lent a house. Mark Torvan declined to comment on the Torvans."
    #expect(extractor.names(.organisation, in: text).isEmpty)
  }
}
