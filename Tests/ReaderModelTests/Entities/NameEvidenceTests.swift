import Testing

@testable import Entities
@testable import ReaderModel

@Suite("What stands around a name tells its kind")
struct NameEvidenceTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test(arguments: [
    ("The trades were made on the exchange Kortrex. Kortrex did not comment.", "Kortrex"),
    ("Shares of Velmora fell 4 percent on Tuesday after the retailer cut its forecast.", "Velmora"),
    ("Start-up Lumeno raised $30 million. Lumeno's founder said it would grow.", "Lumeno"),
    ("The weekly Kolumna was closed by a court on Friday.", "Kolumna"),
    ("The app Fotogram was blocked. Users of Fotogram complained.", "Fotogram"),
    ("Celtrix, a maker of vaccines, employs 900 people.", "Celtrix"),
    ("The engine was built by NPO Zvezdograd of Samara.", "NPO Zvezdograd"),
  ])
  func aLoneWordWithATradeIsABody(text: String, body: String) {
    #expect(extractor.names(.organisation, in: text).contains(body))
    #expect(extractor.names(.person, in: text).isEmpty)
  }

  @Test(arguments: [
    ("Shells hit Zubovka, a village near the border, on Monday.", "Zubovka"),
    ("They fled to Mbuyani, 40 km away. Schools in Mbuyani were closed.", "Mbuyani"),
    ("Police in Chukotna district arrested two men.", "Chukotna"),
  ])
  func aLoneWordWherePeopleAreIsAPlace(text: String, place: String) {
    #expect(extractor.names(.place, in: text).contains(place))
    #expect(extractor.names(.person, in: text).isEmpty)
  }

  @Test(arguments: [
    ("Vontrell, 43, a farmer, said he had sold his cows.", "Vontrell"),
    ("“We lost everything,” Okwuosa said. “Nothing is left.”", "Okwuosa"),
    ("They met Anna Bellan and Okwuosa.", "Okwuosa"),
  ])
  func aLoneWordWithWhatPersonsHaveIsAPerson(text: String, person: String) {
    #expect(extractor.names(.person, in: text).contains(person))
  }

  @Test func allThatSharesAreInAreBodies() {
    let text = "Shares in Anna Bellan, Boris Hall and Maria Holt rose on Monday."
    #expect(extractor.names(.person, in: text).isEmpty)
  }

  @Test func aNamesakeOfATownIsAPersonWhoDoesSomething() {
    let text = "Paris Henderson left Paris on Tuesday."
    #expect(extractor.names(.person, in: text) == ["Paris Henderson"])
    #expect(extractor.names(.place, in: text) == ["Paris"])
  }

  @Test func aVerbOfAHeadlineIsNoFamilyName() {
    let text =
      "Army Retakes Northern Airport, Burhani Says\n\nGeneral Karim Burhani said so on Monday."
    #expect(extractor.names(.person, in: text) == ["Karim Burhani"])
  }

  @Test func aTraderInFrontOfABodyIsNoPartOfIt() {
    let text = "Drugmaker Pharmadis bought a rival for $2 billion."
    #expect(extractor.names(.organisation, in: text) == ["Pharmadis"])
  }

  @Test func thePlatformXIsNamedByWhatIsWrittenThere() {
    let text = "He wrote on X that it was over. Later X removed the post."
    #expect(extractor.names(.organisation, in: text) == ["X"])
    #expect(extractor.names(.organisation, in: "The X is on the map, on X and Y.").isEmpty)
  }
}
