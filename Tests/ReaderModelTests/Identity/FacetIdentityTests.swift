import Testing

@testable import ReaderModel

@Suite struct FacetIdentityTests {
  private struct Known: Sendable, CustomTestStringConvertible {
    var name: String
    var country: CountryCode?
    var role: String?

    init(_ name: String, _ country: CountryCode? = nil, _ role: String? = nil) {
      (self.name, self.country, self.role) = (name, country, role)
    }

    func key(_ kind: Facet.Kind) -> String {
      FacetIdentity(kind, name, country: country, role: role).key
    }

    var testDescription: String { "\(name) \(country?.rawValue ?? "") \(role ?? "")" }
  }

  @Test func ministersOfOneFamilyNameAreToldApart() {
    let all = [
      Known("Lee", "KR", "defense minister"), Known("Lee", "SG", "defense minister"),
      Known("Lee", "KR", "foreign minister"), Known("Lee", nil, "minister"), Known("Lee"),
    ]
    #expect(Set(all.map { $0.key(.person) }).count == all.count)
    let again = Known("LEE", "KR", "former Minister of National Defence")
    #expect(again.key(.person) == all[0].key(.person))
  }

  @Test func aFullNameIsOnePersonInEveryOffice() {
    let all = [
      Known("Lee Jong-sup", "KR", "defense minister"), Known("이종섭", nil, "ambassador"),
      Known("Jongsup Lee"),
    ]
    #expect(Set(all.map { $0.key(.person) }).count == 1)
  }

  @Test(arguments: [
    ["NATO", "North Atlantic Treaty Organization", "OTAN", "나토", "Nato"],
    ["G7", "G-7", "Group of Seven"], ["EU", "European Union", "E.U."],
    ["UN", "U.N.", "United Nations", "유엔"],
    ["DAPA", "Defense Acquisition Program Administration", "방위사업청"],
    ["Defence Ministry", "Ministry of Defense", "Ministry of National Defense"],
    ["Foreign Ministry", "Ministry of Foreign Affairs"],
  ])
  func namesOfOneBodyAreOne(names: [String]) {
    #expect(Set(names.map { Known($0).key(.organisation) }).count == 1)
  }

  @Test func aGeneralNameIsABodyOfEveryCountry() {
    let all = [
      Known("Ministry of Defence", "PL"), Known("Ministry of National Defense", "KR"),
      Known("Ministry of Defence"), Known("Ministry of Finance", "PL"), Known("Army", "PL"),
    ]
    #expect(Set(all.map { $0.key(.organisation) }).count == all.count)
    #expect(Known("국방부").key(.organisation) == all[1].key(.organisation))
    #expect(
      Known("Ministerstwo Obrony Narodowej", "PL").key(.organisation) == all[0].key(.organisation))
  }

  @Test(arguments: [
    ["Bank of Commerce", "Commerce Bank"], ["General Assembly", "National Assembly"],
    ["Samsung", "Samsung Electronics"], ["EU", "UN"], ["Army", "Navy"],
  ])
  func otherBodiesStayApart(names: [String]) {
    #expect(Set(names.map { Known($0).key(.organisation) }).count == names.count)
  }

  @Test func aBodyWithANameOfItsOwnIsOneWhereverItActs() {
    let keys = [Known("Samsung", "KR"), Known("Samsung", "PL"), Known("Samsung")]
      .map { $0.key(.organisation) }
    #expect(Set(keys).count == 1)
  }

  @Test func placesOfOneNameAreToldApartByCountry() {
    #expect(Known("Paris", "FR").key(.place) != Known("Paris", "US").key(.place))
    #expect(Known("Toruń", "PL").key(.place) == Known("TORUN", "PL").key(.place))
  }

  @Test(arguments: [
    ("defense minister", "defense minister"), ("Minister of National Defence", "defense minister"),
    ("then-Defense Minister", "defense minister"), ("former president", "president"),
    ("deputy prime minister", "deputy prime minister"), ("premier", "prime minister"),
    ("chairman of president", "chairman"),
    ("prime minister and minister of health", "prime minister"),
    ("minister", "minister"), ("spokeswoman", "spokesman"),
  ])
  func officesCompareByHeadAndPortfolio(role: String, office: String) {
    #expect(TestData.rules.offices.office(role) == office)
  }

  @Test(arguments: ["", "people", "defense of the realm"])
  func whatIsNoOfficeIsNone(role: String) { #expect(TestData.rules.offices.office(role) == nil) }

  @Test(
    arguments: [
      ("Lee", "Lee", false, nil, nil), ("=NATO", "NATO", true, nil, nil),
      ("Lee (KR)", "Lee", true, "KR", nil),
      ("Lee (KR, defense minister)", "Lee", true, "KR", "defense minister"),
      ("Lee (minister, SG)", "Lee", true, "SG", "minister"),
      ("Lee (2)", "Lee (2)", false, nil, nil),
      ("Lee (of Korea)", "Lee (of Korea)", false, nil, nil), ("(KR)", "(KR)", false, nil, nil),
      ("Paris (FR, US)", "Paris (FR, US)", false, nil, nil),
    ] as [(String, String, Bool, String?, String?)])
  func requestsAreRead(
    value: String, name: String, isExact: Bool, country: String?, office: String?
  ) {
    let request = FacetRequest(value)
    #expect(request.name == name && request.isExact == isExact)
    #expect(request.country?.rawValue == country && request.office == office)
  }

  @Test(arguments: [
    ("Lee Jong-sup", "Jong-sup Lee"), ("Lee Jong-sup", "이종섭"), ("Lee Jong-sup", "Yi Jong-seop"),
    ("Mariusz Błaszczak", "Mariusz Blaszczak"), ("Volodymyr Zelenskyy", "Володимир Зеленський"),
    ("Bush", "BUSH"), ("Vladimir Putin", "Wladimir Putin"),
  ])
  func theBetterNameIsShown(better: String, other: String) {
    #expect(TestData.rules.isBetter(better, than: other, as: .person))
    #expect(!TestData.rules.isBetter(other, than: better, as: .person))
    #expect(!TestData.rules.isBetter(better, than: better, as: .person))
  }

  @Test func aShortBodyIsShownInCapitals() {
    #expect(TestData.rules.isBetter("NASA", than: "Nasa", as: .organisation))
    #expect(TestData.rules.isBetter("Seoul", than: "SEOUL", as: .place))
  }
}
