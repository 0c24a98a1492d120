import Testing

@testable import Text

@Suite struct LanguageDetectorTests {
  @Test(arguments: [
    ("The ministers have agreed to meet again in the spring.", "en"),
    ("Ministrowie uzgodnili, że spotkają się ponownie na wiosnę.", "pl"),
    ("두 장관은 봄에 다시 만나기로 했다. K9과 K2도 논의했다.", "ko"),
    ("Die Minister wollen sich im Frühjahr wieder treffen, und das ist gut.", "de"),
    ("Les ministres se sont mis d'accord pour une nouvelle rencontre dans un mois.", "fr"),
    ("Министры договорились встретиться весной.", "ru"),
    ("Міністри домовилися зустрітися навесні, її думка інша.", "uk"),
    ("Los ministros acordaron que se verán en la primavera por segunda vez.", "es"),
    ("両国の大臣は春に再び会うことで合意した。", "ja"), ("两国部长同意春天再次会面。", "zh"),
  ])
  func aLanguageIsToldByScriptAndSmallWords(_ text: String, _ code: String) {
    #expect(LanguageDetector.language(of: text) == code)
  }

  @Test(arguments: ["", "K9 K2 FA-50", "12 345"])
  func nothingIsSaidWithoutEvidence(_ text: String) {
    #expect(LanguageDetector.language(of: text) == nil)
  }
}
