import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Which town a name means")
struct WhichTownTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  /// `Hyderabad PK`, in the order of the text, for every place with a country.
  private func places(_ text: String) -> [String] {
    extractor.annotation(of: TestData.article(text)).entities
      .filter { $0.kind == .place }
      .sorted { $0.mentions[0].range.lowerBound < $1.mentions[0].range.lowerBound }
      .map { "\($0.name) \($0.country?.rawValue ?? "-")" }
  }

  private func codes(_ text: String) -> Set<String> {
    Set(extractor.annotation(of: TestData.article(text)).countries.map(\.code.rawValue))
  }

  @Test(
    arguments: [
      ("VIENNA, Ga. — The mayor of Vienna asked for sandbags on Monday.", ["US"]),
      ("A barn burned in Norway, Maine, and one in China, Maine.", ["US"]),
      ("The mill in Dublin, Ga., and the one in Berlin, N.H., will close.", ["US"]),
      ("Snow fell in Paris, Ontario, and in Windsor, Nova Scotia.", ["CA"]),
      ("Two men drowned near Newcastle, NSW, and one near Toowoomba, Qld.", ["AU"]),
      ("Jordan, Minnesota, has 6,000 people. The school in Jordan is new.", ["US"]),
      ("BISMARCK, N.D. (AP) — Lawmakers voted on Tuesday.", ["US"]),
    ] as [(String, [String])])
  func aStateBehindItDecides(text: String, expected: [String]) {
    #expect(codes(text) == Set(expected))
  }

  @Test(
    arguments: [
      "Envoys of Mexico, Georgia and Ukraine met.",
      "Flights from Baku, Tbilisi, Georgia, and Yerevan were late.",
    ])
  func aListOfCountriesNamesNoState(text: String) {
    #expect(codes(text).contains("GE"))
    #expect(!codes(text).contains("US"))
  }

  @Test func aWeekdayBeforeAStateIsNoTown() {
    #expect(places("As of Tuesday, Ohio had no snow.") == ["Ohio US"])
  }

  @Test func theStateHasItsNameAndCountry() {
    #expect(places("The mill in Paris, Ky., will close.") == ["Paris US", "Kentucky US"])
  }

  @Test(
    arguments: [
      ("A bus fell off a bridge in the Venezuelan city of Valencia.", "Valencia VE"),
      ("Soldiers entered Hyderabad, in the south of Pakistan, at dawn.", "Hyderabad PK"),
      ("A dam broke near Córdoba in southern Spain.", "Córdoba ES"),
      ("Votes were counted in Cambridge, Ontario.", "Cambridge CA"),
      ("Trains stopped in Newcastle in New South Wales.", "Newcastle AU"),
      ("Boats sank off the Lebanese port of Tripoli.", "Tripoli LB"),
      ("Shots were heard in Zorvik, a village in eastern Moldova.", "Zorvik MD"),
      ("Rail traffic in Perth (Scotland) was stopped.", "Perth GB"),
    ])
  func theCountryBesideItWins(text: String, expected: String) {
    #expect(places(text).contains(expected))
  }

  @Test func theArticlesCountryComesBeforeSize() {
    #expect(
      places("Pakistan sent help. Hospitals in Hyderabad are full, Pakistan's army said.")
        == ["Hyderabad PK"])
  }

  @Test func aCapitalIsMeantWhoeverArrivesThere() {
    #expect(places("The Canadian prime minister arrived in London.") == ["London GB"])
  }

  @Test func aPossessiveCountryBehindACommaIsAnother() {
    #expect(places("In Brussels, Poland's foreign minister was silent.") == ["Brussels BE"])
  }

  @Test func townsOfOneNameInTwoCountriesAreTwo() {
    #expect(
      places("Police in Cordoba, Argentina, met those of Córdoba, Spain.")
        == ["Cordoba AR", "Córdoba ES"])
  }

  @Test func aLoneNamesakeLendsNoCountry() {
    #expect(places("A shop burned in Richmond.") == ["Richmond -"])
  }

  @Test func aRegionInABodysWordsIsAPlace() {
    #expect(places("Farms in the West Bank were raided.") == ["West Bank PS"])
    #expect(places("The governor of Kayin State fled.") == ["Kayin State MM"])
  }

  @Test func capitalsOfADatelineAreNotKept() {
    #expect(places("EAU CLAIRE, Wis. — It snowed in Eau Claire.").first == "Eau Claire US")
    #expect(places("HARRISBURG, Pa. — It snowed.").first == "Harrisburg US")
  }

  @Test func aCapitalIsOnePlaceInItsCases() {
    #expect(places("Bagdad odmawia rozmów, a decyzja Bagdadu dziwi.") == ["Bagdad IQ"])
  }
}
