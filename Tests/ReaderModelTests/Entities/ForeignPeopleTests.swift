import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Persons in Polish, German and French")
struct ForeignPeopleTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func persons(_ text: String, _ language: String?) -> [Entity] {
    var article = TestData.article(text)
    article.language = language
    return extractor.annotation(of: article).entities.filter { $0.kind == .person }
  }

  @Test(
    arguments: [
      ("pl", "Koncert odbył się na Zamku Królewskim w Krakowie. Zapewniał o tym dyrektor.", []),
      ("pl", "Żołnierze Podlaskiej Dywizji Zmechanizowanej ćwiczyli w Pałacu Prezydenckim.", []),
      ("pl", "Szczyt Organizacji Traktatu Północnoatlantyckiego oraz Rady Europejskiej trwa.", []),
      (
        "pl", "Do stolicy przyjechali prezydenci Rumunii Klaus Iohannis i Litwy Gitanas Nausėda.",
        ["Klaus Iohannis", "Gitanas Nausėda"]
      ),
      (
        "pl",
        "Nowym posłem został Władysław Wolski-Zaręba, prawnik z Gdyni.",
        ["Władysław Wolski-Zaręba"]
      ),
      ("pl", "Wczoraj w Warszawie Krzysztof Nowicki podpisał umowę.", ["Krzysztof Nowicki"]),
      (
        "pl",
        "Rozmawiano z Tomaszem Lipskim. Tomasz Lipski chwalił umowę, a wniosek Lipskiego "
          + "przyjęto.", ["Tomasz Lipski"]
      ),
      (
        "de",
        "Auch Finnland hilft. Verteidigungsminister Karl Brandt sprach mit Bundeskanzlerin "
          + "Sabine Vogel.", ["Karl Brandt", "Sabine Vogel"]
      ),
      ("de", "Die Ausbildung ukrainischer Besatzungen und die Entscheidung der Regierung.", []),
      (
        "fr", "Le ministre Antoine Lefèvre a rencontré le général Michel Durand à Lyon.",
        ["Antoine Lefèvre", "Michel Durand"]
      ),
      ("fr", "Le Haut Conseil a entendu Claire Fontaine mardi à Paris.", ["Claire Fontaine"]),
    ])
  func onlyWhoHasEvidenceIsAPerson(language: String, text: String, names: [String]) {
    #expect(persons(text, language).map(\.name) == names)
  }

  @Test func caseFormsAreOnePersonInTheNominative() throws {
    let found = persons(
      "Minister rozmawiał z Andrzejem Wilkoszem. Plan Andrzeja Wilkosza był gotowy. "
        + "Andrzej Wilkosz podziękował, a Wilkoszowi wręczono list.", "pl")
    #expect(found.map(\.name) == ["Andrzej Wilkosz"])
    #expect(try #require(found.first).mentions.count == 4)
  }

  @Test(arguments: [
    ("andrzejem", "andrzej"), ("pawla", "pawel"), ("markiem", "marek"), ("duda", "dudy"),
    ("jerzego", "jerzy"), ("morawieckiego", "morawiecki"), ("annie", "anna"),
  ])
  func polishCasesAreForms(form: String, name: String) throws {
    #expect(FamilyForms([name], try TestData.cases("pl")).hold(form))
    #expect(!FamilyForms([name], try TestData.cases("fr")).hold(form))
  }

  @Test(arguments: [("duda", "tusk"), ("marek", "marcin"), ("jan", "jolanta")])
  func otherNamesAreNoForms(a: String, b: String) throws {
    #expect(!FamilyForms([a], try TestData.cases("pl")).hold(b))
  }

  @Test(arguments: [nil, "en", "en-GB", "ko"])
  func theRulesAreForLatinScriptBeyondEnglish(language: String?) throws {
    #expect(try TestData.lists().languages[language] == nil)
  }
}
