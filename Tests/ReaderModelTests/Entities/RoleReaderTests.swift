import Testing

@testable import Entities
@testable import ReaderModel

@Suite("An office is read beside a name")
struct RoleReaderTests {
  private let fixture: NameFixture
  private let reader: RoleReader

  init() throws {
    fixture = try NameFixture()
    reader = RoleReader(fixture.lists.words)
  }

  private func reading(_ name: String, in text: String) -> RoleReader.Reading {
    let field = fixture.field(text)
    return reader.reading(
      around: fixture.name(name, .person, in: field).range, in: field,
      countries: fixture.countries(in: field))
  }

  @Test(arguments: [
    ("The South Korean Defense Minister Lee Jong-sup spoke.", "defense minister", "KR"),
    (
      "Lee Jong-sup, the minister of national defense of Poland, spoke.",
      "minister of national defense", "PL"
    ),
    ("Lee Jong-sup (left), a senior adviser, spoke.", "senior adviser", nil),
    ("It was former chancellor Lee Jong-sup.", "former chancellor", nil),
    ("It was Minister Lee Jong-sup of Defense.", "minister of defense", nil),
    ("It was Estonia's Lee Jong-sup who won.", nil, "EE"),
    ("It was Lee Jong-sup of China who won.", nil, "CN"),
    ("It was Lee Jong-sup, Minister Bellan said.", nil, nil),
    ("It was Lee Jong-sup who won.", nil, nil),
  ])
  func wordsBesideANameSayWhoItIs(text: String, role: String?, country: String?) {
    let found = reading("Lee Jong-sup", in: text)
    #expect(found.role == role)
    #expect(found.country?.rawValue == country)
  }

  @Test func theFullerOfTwoOfficesCounts() {
    let text = "Minister Lee Jong-sup, the minister of national defense, spoke."
    #expect(reading("Lee Jong-sup", in: text).role == "minister of national defense")
  }
}
