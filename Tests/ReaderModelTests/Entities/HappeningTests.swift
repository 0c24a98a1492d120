import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Happenings and seats of government")
struct HappeningTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  private func names(_ kind: Entity.Kind, _ text: String) -> Set<String> {
    Set(
      extractor.annotation(of: TestData.article(text)).entities.filter { $0.kind == kind }
        .map(\.name))
  }

  @Test(
    arguments: [
      ("They called it Operation Sabz-un-Nisa.", "Operation Sabz-un-Nisa"),
      ("Buyers came to Lagos Fashion Week in April.", "Lagos Fashion Week"),
      ("The Oslo Book Fair was full.", "Oslo Book Fair"),
      ("He survived the Siege of Vukovar as a child.", "Siege of Vukovar"),
      ("Mali lost in the Africa Cup of Nations.", "Africa Cup of Nations"),
    ])
  func happeningsAreWhole(text: String, expected: String) {
    #expect(names(.event, text) == [expected])
  }

  @Test func aSeatOfGovernmentIsNoPerson() {
    #expect(names(.organisation, "Itamaraty has not replied.") == ["Itamaraty"])
    #expect(names(.organisation, "On Friday the Duma voted.") == ["Duma"])
  }

  @Test func aPersonNamedLikeAShieldedPhraseStaysOne() {
    #expect(names(.person, "Jordan Peterson flew to Amman.") == ["Jordan Peterson"])
  }
}
