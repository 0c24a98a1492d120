import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Ships, storms, units and acronyms through an article")
struct ShortFormTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test(arguments: [
    ("Typhoon Kalmira hit Luzon. Kalmira weakened on Tuesday.", "Typhoon Kalmira"),
    ("Super Typhoon Banyuwa killed nine. Then Banyuwa weakened.", "Super Typhoon Banyuwa"),
  ])
  func aStormIsFoundByItsNameAlone(text: String, storm: String) {
    let events = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .filter { $0.kind == .event }
    #expect(events.map(\.name) == [storm])
    #expect(events.first?.mentions.count == 2)
    #expect(extractor.names(.person, in: text).isEmpty)
  }

  @Test(arguments: [
    ("The frigate Almirante Ruvias left port. The Ruvias carries missiles.", "Almirante Ruvias"),
    ("BRP Sierra Tarlac was hit. A tug towed the Sierra Tarlac.", "BRP Sierra Tarlac"),
    ("The patrol vessel Oskarsborg left. Crew of the Oskarsborg sang.", "Oskarsborg"),
  ])
  func aShipIsFoundByTheEndOfItsName(text: String, ship: String) {
    let weapons = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .filter { $0.kind == .weapon }
    #expect(weapons.map(\.name) == [ship])
    #expect(weapons.first?.mentions.count == 2)
  }

  @Test func aCarrierIsAShipAmongShipsOfWar() {
    let text = "USS Rafael Mendoza and HMS Ardent sailed. The carrier Moreau de Lavalle stayed."
    #expect(extractor.names(.weapon, in: text).contains("Moreau de Lavalle"))
    #expect(extractor.names(.weapon, in: "The budget carrier Skylane cancelled flights.").isEmpty)
  }

  @Test(arguments: [
    ("Iran fired Kh-101, Zolfana and Tivka missiles.", ["Kh-101", "Zolfana", "Tivka"]),
    ("The army showed a tank called Tufara.", ["Tufara"]),
    ("It showed its new tank, the Warg, on Monday.", ["Warg"]),
  ])
  func weaponsOfAListAndByTheirChristening(text: String, weapons: [String]) {
    #expect(Set(extractor.names(.weapon, in: text)) == Set(weapons))
  }

  @Test(arguments: [
    ("Sailors of the Seventh Fleet joined Task Force 70.", ["Seventh Fleet", "Task Force 70"]),
    ("The 2nd Bde and the First Armoured Division left.", ["2nd Bde", "First Armoured Division"]),
    ("The 155th Separate Mechanised Brigade left.", ["155th Separate Mechanised Brigade"]),
  ])
  func unitsHaveTheirNumber(text: String, units: [String]) {
    #expect(Set(extractor.names(.organisation, in: text)) == Set(units))
  }

  @Test func anAcronymInBracketsMeansWhatTheTextSays() throws {
    let text = "The Northern Broadcasting Company (NBC) sacked 40 workers. NBC has no money."
    let bodies = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .filter { $0.kind == .organisation }
    let body = try #require(bodies.first)
    #expect(bodies.count == 1)
    #expect(body.name == "Northern Broadcasting Company")
    #expect(body.country == nil)
    #expect(body.mentions.count == 3)
  }

  @Test(arguments: [
    ("They met the UN Mission in Western Tanvia (UNMIWT).", "UN Mission in Western Tanvia"),
    (
      "It is the Centre for Coastal and Marine Research in Asia (CCMRA).",
      "Centre for Coastal and Marine Research in Asia"
    ),
  ])
  func anAcronymTellsWhereItsNameBegins(text: String, body: String) {
    #expect(extractor.names(.organisation, in: text) == [body])
  }

  @Test func aLawIsNoBodyThoughItHasAnAcronym() {
    let text = "Under the Forest Recovery and Growth Act (FRGA) the state pays."
    let bodies = extractor.names(.organisation, in: text)
    #expect(!bodies.contains("Forest Recovery and Growth Act"))
  }

  @Test func aBodyIsCalledWhatItIsCalledMostOften() {
    let text =
      "Boeing rose. Boeing fell. Boeing rose again. Boeing Commercial Airplanes did not comment."
    #expect(extractor.names(.organisation, in: text) == ["Boeing"])
  }
}
