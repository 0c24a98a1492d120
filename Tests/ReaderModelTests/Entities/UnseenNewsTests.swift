import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Names that no list has")
struct UnseenNewsTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func entities(_ kind: Entity.Kind, _ text: String) -> [Entity] {
    extractor.annotation(of: ParsedArticle(verbatim: text)).entities.filter { $0.kind == kind }
  }

  private func person(_ name: String, in text: String) -> Entity? {
    entities(.person, text).first { $0.name == name }
  }

  @Test(arguments: [
    ("The order goes to Qalbar, the maker of ropes, in May.", "Qalbar"),
    ("On Monday the Virnak boss Anna Holt resigned.", "Virnak"),
    ("The parts were built by Ostrel in two years.", "Ostrel"),
    ("The price was fair, Tarnovka reported.", "Tarnovka"),
    ("RIGA (Balt) - The plant reopened on Monday.", "Balt"),
  ])
  func aTradeBesideItMakesAWordABody(text: String, body: String) {
    #expect(entities(.organisation, text).map(\.name).contains(body))
  }

  @Test(arguments: [
    ("Trump lawyer Alan Brown spoke.", "Trump"), ("Texas lawmakers met on Monday.", "Texas"),
    ("On Monday Boris Hall reported ill.", "Boris Hall"),
  ])
  func aTradeBesideAPersonOrPlaceMakesNoBody(text: String, name: String) {
    #expect(!entities(.organisation, text).map(\.name).contains(name))
  }

  @Test func twoBodiesWithAnAndBetweenThemAreTwo() {
    let bodies = extractor.names(
      .organisation, in: "It will work with Rheinmetall and Quantum Systems on the project.")
    #expect(Set(bodies) == ["Rheinmetall", "Quantum Systems"])
    let one = extractor.names(
      .organisation, in: "The Department of Trade and Industry said on Monday that it agreed.")
    #expect(one == ["Department of Trade and Industry"])
  }

  @Test func aClassInSmallLettersBehindANameMakesAWeapon() {
    let text = "The navy tested the Drostan anti-ship missile and ordered two Zel Marnak drones."
    #expect(extractor.names(.weapon, in: text) == ["Drostan", "Zel Marnak"])
  }

  @Test(arguments: [
    "The Hezbollah rockets fell on Monday.", "They saw the Navy missiles.",
    "He praised the London tank makers.",
  ])
  func aClassBehindABodyOrPlaceMakesNoWeapon(text: String) {
    #expect(entities(.weapon, text).isEmpty)
  }

  @Test func aPersonMayHaveTheNameOfAWeapon() {
    let text =
      "Turkish engineer Haluk Bayraktar arrived. Bayraktar said the Bayraktar TB2 sold well."
    #expect(extractor.names(.person, in: text) == ["Haluk Bayraktar"])
    #expect(extractor.names(.weapon, in: text) == ["Bayraktar TB2"])
  }

  @Test func placesEndInTheWordOfALandmark() {
    let text = "They landed at Murrin International Airport and saw the Great Olden Dam."
    #expect(
      Set(extractor.names(.place, in: text)) == [
        "Murrin International Airport", "Great Olden Dam",
      ])
  }

  @Test func aCapitalOfANamedCountryIsNoPerson() {
    let text =
      "New Zealand agreed. On Friday officials in the region said Wellington was interested."
    #expect(extractor.names(.place, in: text).contains("Wellington"))
  }

  @Test func aSeatThatActsIsAMetonym() throws {
    let text = "Seoul rejected the demand, and the Kremlin was silent. People in Seoul cheered."
    let seoul = try #require(entities(.place, text).first { $0.name == "Seoul" })
    #expect(seoul.mentions.map(\.form) == [.metonym, .name])
    let kremlin = try #require(entities(.organisation, text).first)
    #expect(kremlin.mentions.map(\.form) == [.metonym])
    let countries = extractor.annotation(of: ParsedArticle(verbatim: text)).countries
    #expect(countries.map(\.how) == [.metonym, .metonym])
  }

  @Test func formerStandsBeforeTheBody() {
    #expect(
      person("Per Lund", in: "On Monday the former NATO chief Per Lund spoke.")?.role
        == "former chief")
  }

  @Test(arguments: [
    ("Poland and Romania agreed, and Radu Vasilescu signed.", "Radu Vasilescu", "RO"),
    ("Japan and Canada agreed before Kenta Nakayama signed.", "Kenta Nakayama", "JP"),
    ("Friedrich Merz spoke in Brussels.", "Friedrich Merz", "DE"),
    ("Poland watched. Jens Stoltenberg spoke.", "Jens Stoltenberg", "NO"),
    ("Germany watched. On Monday Mia Koster of the VVD spoke.", "Mia Koster", "NL"),
  ])
  func aNameChoosesAmongTheCountriesBesideIt(text: String, name: String, country: String) {
    #expect(person(name, in: text)?.country == CountryCode(rawValue: country))
  }

  @Test func aNameAloneTellsNoCountry() {
    let text = "Poland and Romania agreed. Radu Vasilescu signed."
    #expect(person("Radu Vasilescu", in: text)?.country == nil)
  }

  @Test func aTownOfACountryDoesNotMakeACountryman() {
    let text = "Officials met in Brussels on Monday. Emmanuel Dubreil, a clerk, took notes."
    #expect(person("Emmanuel Dubreil", in: text)?.country == nil)
  }
}
