import Testing

@testable import Entities
@testable import ReaderModel

@Suite("Offices in languages other than English")
struct ForeignRoleTests {
  private let fixture: NameFixture
  private let reader: RoleReader

  init() throws {
    fixture = try NameFixture()
    reader = RoleReader(fixture.lists)
  }

  @Test(
    arguments: [
      ("Bundeskanzler Olaf Meyer kam.", "Olaf Meyer", "bundeskanzler", nil),
      ("Der Bürgermeister von Kiel, Olaf Meyer, kam.", "Olaf Meyer", "bürgermeister", nil),
      ("Le ministre de la Défense Luc Roy parle.", "Luc Roy", "ministre de la défense", nil),
      ("Luc Roy, ministre de la Défense, parle.", "Luc Roy", "ministre de la défense", nil),
      ("Le président polonais Luc Roy parle.", "Luc Roy", "président", "PL"),
      ("Minister obrony narodowej Jan Wilk wrócił.", "Jan Wilk", "minister obrony narodowej", nil),
      ("Министр обороны России Иван Белов прибыл.", "Иван Белов", "министр обороны", "RU"),
      (
        "Міністр закордонних справ України Іван Сірко прибув.", "Іван Сірко",
        "міністр закордонних справ", "UA"
      ),
      ("이종호 국방부 장관은 말했다.", "이종호", "국방부 장관", nil),
      ("국방장관 이종호 방문.", "이종호", "국방장관", nil),
      ("Il est venu avec Luc Roy hier.", "Luc Roy", nil, nil),
    ] as [(String, String, String?, String?)])
  func theOfficeStandsBesideTheName(text: String, name: String, role: String?, country: String?) {
    let field = fixture.field(text)
    let reading = reader.readings(
      of: [fixture.name(name, .person, in: field).range], in: field,
      OfficeOwners(states: fixture.countries(in: field), stateBodies: [], places: []),
      isForeign: true
    ).first
    #expect(reading?.role == role)
    #expect(reading?.country?.rawValue == country)
  }
}
