import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Forms of countries' names")
struct CountryFormsTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  @Test(
    arguments: [
      ("호주와 사우디 대표단이 방한했다. 남아공도 참가한다.", ["AU", "SA", "ZA"]),
      ("北 미사일에 美 의회가 우려했고 中 외교부는 침묵했다.", ["KP", "US", "CN"]),
      ("한미일 장관이 만났다.", ["KR", "US", "JP"]),
      ("한·중·일 회의는 취소됐다.", ["KR", "CN", "JP"]),
      ("한미동맹과 북러 밀착을 논의했다.", ["KR", "US", "KP", "RU"]),
      ("미 국방부와 러 외무부가 부인했다.", ["US", "RU"]),
      ("북미 시장에서 판매가 늘었다.", []),
      ("북미 정상회담이 열렸다.", ["KP", "US"]),
      ("한미약품의 주가가 올랐다.", []),
    ] as [(String, [String])])
  func koreanOnesAreRead(text: String, expected: [String]) {
    #expect(extractor.countryCodes(in: text) == Set(expected))
  }

  @Test func chineseWordsAreNoKoreanHeadlines() {
    #expect(extractor.countryCodes(in: "中 央 日 报 北 方 美 好").isEmpty)
  }

  @Test(
    arguments: [
      ("A Sino-Indian border post and a Franco-Italian frigate", ["CN", "IN", "FR", "IT"]),
      ("Russo-Ukrainian and Anglo-Irish talks in the Indo-Pacific", ["RU", "UA", "GB", "IE"]),
      ("Finno-Ugric and Greco-Roman studies", []),
      ("African Americans and Asian-American voters waited.", ["US"]),
      ("Bosnian Serbs and Turkish Cypriots abstained.", ["BA", "CY"]),
    ] as [(String, [String])])
  func compoundsAreTheirParts(text: String, expected: [String]) {
    #expect(extractor.countryCodes(in: text) == Set(expected))
  }

  @Test(
    arguments: [
      ("Rząd ogłosił, że fińska armia i szwedzcy piloci ćwiczą razem z nami.", ["FI", "SE"]),
      (
        "Die estnische Regierung und der deutsch-dänische Rat haben gestern lange beraten.",
        ["EE", "DE", "DK"]
      ),
      ("La marine grecque et les soldats maliens sont restés dans la région.", ["GR", "ML"]),
      ("Чешское правительство и финские войска остались на своих местах.", ["CZ", "FI"]),
      ("Литовський уряд та естонські військові залишилися там, де були.", ["LT", "EE"]),
    ] as [(String, [String])])
  func smallAdjectivesOfOtherLanguagesAreRead(text: String, expected: [String]) {
    #expect(extractor.countryCodes(in: text) == Set(expected))
  }

  @Test func queriesKnowEverydayKoreanNames() {
    let directory = extractor.countries
    for (name, code) in [("호주", "AU"), ("아프간", "AF"), ("팔레스타인", "PS"), ("美", "US")] {
      #expect(directory.code(named: name)?.rawValue == code)
    }
  }

  @Test func belgradeLiesInSerbia() {
    #expect(extractor.countryCodes(in: "The court in Belgrade adjourned.") == ["RS"])
  }

  @Test func invisibleLettersDoNotCutANameAndAreCounted() throws {
    let text = "The en\u{AD}voy left Lat\u{AD}via on Mon\u{AD}day for Es\u{200B}tonia."
    let annotation = extractor.annotation(of: TestData.article(text))
    #expect(Set(annotation.countries.map(\.code.rawValue)) == ["LV", "EE"])
    let bytes = Array(text.utf8)
    let words = annotation.entities.flatMap(\.mentions)
      .map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(Set(words) == ["Lat\u{AD}via", "Es\u{200B}tonia"])
    let date = try #require(annotation.dates.first)
    #expect(String(decoding: bytes[date.range], as: UTF8.self) == "Mon\u{AD}day")
  }
}
