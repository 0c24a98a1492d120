import Testing

@testable import Entities
@testable import ReaderModel

@Suite("What the words beside a name say")
struct NameCluesTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func names(_ kind: Entity.Kind, _ text: String) -> [String] {
    extractor.names(kind, in: text)
  }

  @Test(arguments: [
    ("SIEDLCE — The plant reopened.", ["Siedlce"]),
    ("ZVOLEN (Upland Wire) - The plant reopened.", ["Zvolen"]),
    ("BRNO/ZVOLEN, March 3 — The plant reopened.", ["Brno", "Zvolen"]),
    ("STOP WAITING NOW.", []),
  ])
  func townsInCapitalsOpenAnArticle(text: String, places: [String]) {
    #expect(Set(names(.place, text)) == Set(places))
  }

  @Test(arguments: [
    "The deal was reported by broadcaster QNTV on Monday.",
    "The contract went to Varnholt, a consultancy from Leeds.",
  ])
  func aTradeBesideANameMakesABody(text: String) {
    #expect(names(.organisation, text).contains { ["QNTV", "Varnholt"].contains($0) })
  }

  @Test func aShipMayStandBehindItsClass() {
    #expect(
      names(.weapon, "Smoke rose from the frigate Anna Brandt at noon.") == ["Anna Brandt"])
  }

  @Test func aBlockBelongsToItsAircraft() throws {
    let text = "They ordered the F-16 Block 70 jet."
    let weapon = try #require(
      extractor.annotation(of: ParsedArticle(verbatim: text)).entities.first { $0.kind == .weapon })
    let bytes = Array(text.utf8)
    #expect(
      weapon.mentions.map { String(decoding: bytes[$0.range], as: UTF8.self) } == ["F-16 Block 70"])
  }

  @Test func aTownIsThatOfTheLargestNamesake() {
    let text = "BOSTON — A British crew came to Boston."
    let place = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .first { $0.kind == .place }
    #expect(place?.country == "US")
  }

  @Test func anExerciseHasAName() {
    #expect(names(.event, "They took part in the exercise Quiet Lantern.") == ["Quiet Lantern"])
  }

  @Test(arguments: [
    ("Estonia's Marek Tamm spoke in Tallinn.", "EE"),
    ("Poland sent help. Minister Zbigniew Wrona thanked the crews.", "PL"),
    ("John Carver, commander of the Royal Australian Navy, spoke.", "AU"),
  ])
  func theArticleTellsWhoseCountrymanSomebodyIs(text: String, code: String) {
    let person = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .first { $0.kind == .person }
    #expect(person?.country?.rawValue == code)
  }

  /// The shape of a name chooses among the countries of its own sentences alone.
  @Test func aNameAloneHasNoCountry() {
    let text = "Talks with Ukraine and Poland went on. Zbigniew Wrona thanked the crews."
    let person = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .first { $0.kind == .person }
    #expect(person?.name == "Zbigniew Wrona")
    #expect(person?.country == nil)
  }

  @Test func aNameOfAnotherTongueGetsNoCountryOfTheArticle() {
    let text = "Iran rejected the plan. Iran will not talk, President Donald Carver heard."
    let person = extractor.annotation(of: ParsedArticle(verbatim: text)).entities
      .first { $0.kind == .person }
    #expect(person?.name == "Donald Carver")
    #expect(person?.country == nil)
  }
}
