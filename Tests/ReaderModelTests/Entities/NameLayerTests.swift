import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Bodies, places and events in a text")
struct NameLayerTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func entities(_ text: String, _ kind: Entity.Kind) -> [Entity] {
    extractor.annotation(of: TestData.article(text)).entities.filter { $0.kind == kind }
  }

  private func surfaces(_ text: String, _ kind: Entity.Kind) -> Set<String> {
    let bytes = Array(text.utf8)
    return Set(
      entities(text, kind).flatMap(\.mentions).map {
        String(decoding: bytes[$0.range], as: UTF8.self)
      })
  }

  @Test(
    arguments: [
      ("He spoke for the US State Department in the morning.", ["US State Department"]),
      (
        "The Royal Saudi Air Force and the Iraqi Parliament agreed.",
        ["Royal Saudi Air Force", "Iraqi Parliament"]
      ),
      ("The Polish government and Afghan security forces agreed.", []),
      ("The Secretary of State and the Minister of Defence agreed.", []),
      ("U.S. Defense Secretary Lloyd Austin and Russian Foreign Minister Sergei Lavrov", []),
      (
        "The Ministry of National Defence of Poland replied.",
        ["Ministry of National Defence of Poland"]
      ),
    ] as [(String, [String])])
  func bodiesBeginAndEndWhereTheirNamesDo(text: String, expected: [String]) {
    #expect(surfaces(text, .organisation) == Set(expected))
  }

  @Test func namesAreCompleteAndHoldNothingElse() {
    let text = """
      Mr Pitylak reached the House of Representatives with Air Zimbabwe on Monday. He left the \
      Ministry of Trade and Industry.
      """
    #expect(surfaces(text, .person) == ["Pitylak"])
    #expect(
      surfaces(text, .organisation) == [
        "House of Representatives", "Air Zimbabwe", "Ministry of Trade and Industry",
      ])
  }

  @Test func anAcronymInBracketsIsTheBodyBeforeIt() throws {
    let text = "The Vistula Rescue Foundation (VRF) grew. Later VRF moved; the VRF is small."
    let body = try #require(entities(text, .organisation).first)
    #expect(entities(text, .organisation).count == 1)
    #expect(body.name == "Vistula Rescue Foundation")
    #expect(body.mentions.count == 4)
  }

  @Test func twoMinistriesStayTwo() {
    let text = "Poland's Ministry of Defence thanked Norway's Ministry of Defence."
    #expect(Set(entities(text, .organisation).compactMap(\.country?.rawValue)) == ["PL", "NO"])
  }

  @Test(
    arguments: [
      (
        "Uzbekistan's President and the National Security Council secretary flew to the U.S. on Monday.",
        nil
      ),
      ("The secretary of Uzbekistan joined the National Security Council on Monday.", "UZ"),
      ("Ghana's National Security Council met on Monday.", "GH"),
      ("The United States moved ships. The National Security Council met.", "US"),
      ("The National Security Council met on Monday.", nil),
    ] as [(String, String?)])
  func aNameThatCountriesShareIsTheTextsCountrys(text: String, country: String?) throws {
    let body = try #require(
      entities(text, .organisation).first { $0.name == "National Security Council" })
    #expect(body.country?.rawValue == country)
  }

  @Test func aFloodOfLettersIsNoName() {
    let flood = "M" + String(repeating: "a", count: 4_000)
    let text = "Mr. \(flood) met President \(flood) Kowalski in \(flood) Ministry, said \(flood)."
    let annotation = extractor.annotation(of: TestData.article(text))
    #expect(annotation.entities.flatMap(\.mentions).allSatisfy { $0.range.count <= 120 })
  }

  @Test(arguments: [
    ("They met in Toruń, Poland.", "Toruń", "PL"),
    ("The storm hit Paris and Lyon in France.", "Paris", "FR"),
    ("They drove from Warsaw to the sea.", "Warsaw", "PL"),
  ])
  func aPlaceLiesInACountry(text: String, name: String, country: String) {
    let place = entities(text, .place).first { $0.name == name }
    #expect(place?.country?.rawValue == country)
  }

  @Test(
    arguments: [
      (
        "He fought in World War II and wrote about Operation Desert Storm.",
        ["World War II", "Operation Desert Storm"]
      ),
      (
        "She ran the 2019 Chicago Marathon and watched Euro 2016.",
        ["2019 Chicago Marathon", "Euro 2016"]
      ),
      ("It was cold, and the war went on.", []),
    ] as [(String, [String])])
  func happeningsAreEvents(text: String, expected: [String]) {
    #expect(surfaces(text, .event) == Set(expected))
  }

  @Test func mentionsLieInTheirFields() throws {
    let article = ParsedArticle(
      title: "Poland and Norway agree", subtitles: ["Oslo signs"],
      captions: [Caption(text: "A street in Warsaw")], paragraphs: ["Sweden watched."])
    let annotation = extractor.annotation(of: article)
    for mention in annotation.entities.flatMap(\.mentions) {
      #expect(mention.range.upperBound <= article[mention.field].utf8.count)
    }
    let fields = Set(annotation.entities.flatMap(\.mentions).map(\.field))
    #expect(fields == [.title, .subtitle(0), .caption(0), .text])
  }

  @Test func identifiersAreUniqueAndTheSameArticleReadsTheSame() {
    let article = TestData.article(
      "Paris met Warsaw; Pierre Dupont of France met Jan Nowak in Poland.")
    let first = extractor.annotation(of: article)
    #expect(Set(first.entities.map(\.id)).count == first.entities.count)
    #expect(first == extractor.annotation(of: article))
  }

  @Test(arguments: [
    "", " ", "\u{1B}[31mPoland\u{1B}[0m", "\u{202E}dnaloP\u{0}", "한", "(((", "U.S.", "-Korea-",
    "’s",
  ])
  func awkwardTextsAreRead(text: String) {
    let annotation = extractor.annotation(of: TestData.article(text))
    for mention in annotation.entities.flatMap(\.mentions) {
      #expect(!mention.range.isEmpty && mention.range.upperBound <= text.utf8.count)
    }
  }
}
