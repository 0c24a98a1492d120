import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Countries in a text")
struct CountryTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test(
    arguments: [
      ("The ROK and the DPRK held talks; Korea's parliament watched.", ["KR", "KP"]),
      ("S. Korean and N. Korean athletes marched with a U.S. team.", ["KR", "KP", "US"]),
      ("The leader of Georgia received the king of Jordan.", ["GE", "JO"]),
      ("Niger closed its border with Nigeria.", ["NE", "NG"]),
      ("A Congo official flew to DR Congo.", ["CG", "CD"]),
      ("Guinea, Guinea-Bissau, Equatorial Guinea and Papua New Guinea", ["GN", "GW", "GQ", "PG"]),
      ("US-built lorries crossed the Polish-Ukrainian border.", ["US", "PL", "UA"]),
      ("The U.S.-South Korea drill ended.", ["US", "KR"]),
      ("Tension on the Korean Peninsula rose.", []),
      ("Polish the silver before the guests come; polish it well.", []),
      ("Minister Kabul Berdiev and Michael Jordan did not come.", []),
      ("The Stockholm International Peace Research Institute counts arms.", []),
      ("The Soviet Union and Czechoslovakia are no more.", ["SU", "CS"]),
      ("He answered in French, she speaks Russian.", []),
      ("It cost 40 million US dollars or 37 million Swiss francs.", []),
      ("폴란드와 우크라이나는 협정에 서명했다.", ["PL", "UA"]),
      ("Prezydent Ukrainy przyjechał do Polski.", ["UA", "PL"]),
      ("Let us go with them to the us store.", []),
    ] as [(String, [String])])
  func areThoseThatAReaderWouldName(text: String, expected: [String]) {
    #expect(extractor.countryCodes(in: text) == Set(expected))
  }

  @Test func areFoundByCodeNameAndDemonymInAnyCase() {
    let directory = extractor.countries
    for name in ["PL", "poland", "Polish", "POLSKA", "폴란드", "Republic of Poland"] {
      #expect(directory.code(named: name) == "PL")
    }
    #expect(directory.code(named: "Atlantis") == nil)
    #expect(directory.name(of: "KR") == "South Korea")
    #expect(directory.similarNames(to: "Polnad").first == "Poland")
  }
}
