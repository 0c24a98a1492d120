import Testing

@testable import Entities
@testable import ReaderModel

@Suite("An office is read beside a name")
struct RoleReaderTests {
  private let fixture: NameFixture
  private let reader: RoleReader

  init() throws {
    fixture = try NameFixture()
    reader = RoleReader(fixture.lists)
  }

  private func reading(_ name: String, in text: String) -> RoleReader.Reading {
    let field = fixture.field(text)
    return reader.reading(
      around: fixture.name(name, .person, in: field).range, in: field,
      OfficeOwners(states: fixture.countries(in: field), stateBodies: [], places: []))
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

  @Test(arguments: [
    ("Lt. Gen. Ana Bellan spoke.", "lieutenant general"),
    ("Gov. Ana Bellan spoke.", "governor"),
    ("The city's mayor, Ana Bellan, spoke.", "mayor"),
    ("The head of the ferry company, Ana Bellan, spoke.", "head"),
    ("Government spokeswoman Ana Bellan spoke.", "government spokeswoman"),
    ("Radio photographer Ana Bellan spoke.", "radio photographer"),
    ("Prime Minister Dame Ana Bellan spoke.", "prime minister"),
    ("Ana Bellan, 54, a rice farmer, spoke.", "rice farmer"),
    ("Ana Bellan, a Riga-based analyst at the Zorvik institute, spoke.", "analyst"),
    (
      "Ana Bellan, president and chief executive of Zorvik, spoke.", "president and chief executive"
    ),
    ("Ana Bellan — a former judge — spoke.", "former judge"),
    ("Ana Bellan, who heads the agency, spoke.", "head"),
    ("Ana Bellan was sworn in as chief of staff on Monday.", "chief of staff"),
    ("They named Ana Bellan its director on Monday.", "director"),
    ("The aide to President Ana Bellan spoke.", "president"),
    ("Secretary of Energy Ana Bellan spoke.", "secretary of energy"),
    ("Long-serving leader Ana Bellan spoke.", "leader"),
  ])
  func anOfficeIsAnyNounForAPersonInItsPlace(text: String, role: String) {
    #expect(reading("Ana Bellan", in: text).role == role)
  }

  @Test(arguments: [
    "After talks with Ana Bellan, the US president flew home.",
    "Tom Holt, Ana Bellan, Bounty Killer and others played.",
    "Turkey warned Ana Bellan, the union said.",
    "In Turkey Ana Bellan rested.",
  ])
  func aClauseBehindANameIsNoOffice(text: String) {
    #expect(reading("Ana Bellan", in: text) == RoleReader.Reading())
  }

  @Test(arguments: [
    ("In Turkey Minister Ana Bellan rested.", nil),
    ("Israel’s embattled prime minister Ana Bellan fled.", "IL"),
    ("Chile's ambassador to Poland, Ana Bellan, spoke.", "CL"),
    ("Ana Bellan, a professor of Russian history, spoke.", nil),
    ("Ana Bellan, the speaker of the Polish parliament, spoke.", "PL"),
    ("The president of Malta, Ana Bellan, spoke.", "MT"),
  ])
  func anOfficesCountryStandsBesideIt(text: String, country: String?) {
    #expect(reading("Ana Bellan", in: text).country?.rawValue == country)
  }
}
