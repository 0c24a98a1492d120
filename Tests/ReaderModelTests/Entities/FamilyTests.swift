import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Families and generations")
struct FamilyTests {
  private let extractor: NewsExtractor

  init() throws { extractor = try TestData.extractor() }

  /// Names of the persons with how often each is named.
  private func persons(_ text: String) -> [String: Int] {
    let found = extractor.annotation(of: TestData.article(text)).entities
      .filter { $0.kind == .person }.map { ($0.name, $0.mentions.count) }
    return Dictionary(found, uniquingKeysWith: +)
  }

  @Test(arguments: [
    ("Walter Dunmore Sr. built it. Walter Dunmore Jr. sold it.", 2),
    ("Walter Dunmore built it. His son Walter Dunmore Jr. sold it.", 2),
    ("Henry Tarrow III met Henry Tarrow IV.", 2),
    ("Henry A.B. Tarrow met Henry B. Tarrow.", 2),
    ("Henry B. Tarrow came. Henry Tarrow spoke.", 1),
    ("Walter James Dunmore Jr. came. Walter Dunmore spoke.", 1),
  ])
  func generationsOfOneNameAreTwo(text: String, count: Int) {
    #expect(persons(text).count == count)
  }

  @Test func theYoungerIsTheChild() {
    let text = "Luis Marquez and his daughter Carmen Marquez came. The younger Marquez spoke."
    #expect(persons(text) == ["Luis Marquez": 1, "Carmen Marquez": 2])
    let other = "Luis Marquez and his son Diego Marquez came. The elder Marquez spoke."
    #expect(persons(other) == ["Luis Marquez": 2, "Diego Marquez": 1])
  }

  @Test func aWifeBearsHerHusbandsName() {
    let text = "Paul Keane and his wife, Anna, bought it. Mrs Keane died. Mr Keane sold it."
    #expect(persons(text) == ["Paul Keane": 2, "Anna": 2])
  }

  @Test func twoGivenNamesShareAFamilyName() {
    let text = "Anna and David Kowalczuk came. David Kowalczuk spoke."
    #expect(persons(text) == ["Anna Kowalczuk": 1, "David Kowalczuk": 2])
  }

  @Test(arguments: [
    "Baroness Harcombe spoke.", "Datuk Seri Harcombe Idris spoke.", "Pastor Daniel Harcombe spoke.",
    "Viscountess Harcombe spoke.",
  ])
  func aTitleIsNoPartOfAName(text: String) {
    let titles = ["Baroness", "Datuk", "Seri", "Pastor", "Viscountess"]
    for name in persons(text).keys { #expect(!titles.contains { name.contains($0) }) }
    #expect(persons(text).count == 1)
  }
}
