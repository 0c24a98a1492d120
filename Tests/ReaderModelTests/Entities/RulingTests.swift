import Testing

@testable import ReaderModel

@Suite struct RulingTests {
  private static let here = Article.ID(rawValue: "00000000000000aa")
  private static let there = Article.ID(rawValue: "00000000000000bb")

  /// Names one after the other; each word of `text` that stands in an entity's list is a mention.
  private static let article = ParsedArticle(
    title: "Reagan speaks",
    paragraphs: ["Ronald Reagan met Błaszczak and Blaszczak in Georgia. Reagan left for Paris."])

  private static func mentions(_ surfaces: String...) -> [Mention] {
    surfaces.map { surface in
      let (field, text): (ArticleField, String) =
        surface.hasPrefix("@") ? (.title, article.title) : (.text, article.text)
      let word = surface.hasPrefix("@") ? String(surface.dropFirst()) : surface
      let isLast = word.hasSuffix("!")
      let bare = Array((isLast ? String(word.dropLast()) : word).utf8)
      let bytes = Array(text.utf8)
      let starts = (0...bytes.count - bare.count).filter {
        bytes[$0..<$0 + bare.count].elementsEqual(bare)
      }
      let start = (isLast ? starts.last : starts.first) ?? 0
      return Mention(field: field, range: start..<start + bare.count)
    }
  }

  private static func person(
    _ name: String, _ mentions: [Mention], _ country: CountryCode? = nil, role: String? = nil
  ) -> Entity {
    Entity(id: "", kind: .person, name: name, country: country, role: role, mentions: mentions)
  }

  private static let found = Annotation(
    entities: [
      person("Ronald Reagan", mentions("Ronald Reagan"), "US", role: "president"),
      person("Reagan", mentions("@Reagan", "Reagan!"), "IE"),
      person("Błaszczak", mentions("Błaszczak"), "PL"),
      person("Paris", mentions("Paris")),
      Entity(id: "", kind: .place, name: "Georgia", country: "GE", mentions: mentions("Georgia")),
      Entity(id: "", kind: .place, name: "Paris", country: "FR", mentions: mentions("Paris")),
    ].ranked(),
    countries: [
      CountryInArticle(code: "GE", name: "Georgia", how: .implied, mentions: 1),
      CountryInArticle(code: "FR", name: "France", how: .implied, mentions: 1),
    ])

  private func ruled(_ rulings: [EntityRuling], in id: Article.ID = here) -> Annotation {
    EntityRulings(rulings).applied(to: Self.found, of: Self.article, id: id)
  }

  private func people(_ rulings: [EntityRuling], in id: Article.ID = here) -> [String] {
    ruled(rulings, in: id).entities.filter { $0.kind == .person }
      .map { "\($0.name) \($0.mentions.count)" }
  }

  private static func same(_ name: String, _ target: String) -> EntityRuling {
    .same(kind: .person, name: name, as: target)
  }

  private static func apart(
    _ name: String, surface: String? = nil, _ target: String
  ) -> EntityRuling {
    .apart(kind: .person, name: name, surface: surface, in: here, as: target)
  }

  private static let merges: [([EntityRuling], [String])] = [
    ([], ["Reagan 2", "Ronald Reagan 1", "Błaszczak 1", "Paris 1"]),
    ([same("Reagan", "Ronald Reagan")], ["Ronald Reagan 3", "Błaszczak 1", "Paris 1"]),
    ([same("REAGAN", "ronald reagan")], ["ronald reagan 3", "Błaszczak 1", "Paris 1"]),
    (
      [same("Blaszczak", "Mariusz Błaszczak")],
      ["Reagan 2", "Ronald Reagan 1", "Mariusz Błaszczak 1", "Paris 1"]
    ),
    (
      [same("Reagan", "R. Reagan"), same("R. Reagan", "Ron"), same("Ronald Reagan", "Ron")],
      ["Ron 3", "Błaszczak 1", "Paris 1"]
    ),
    (
      [same("Reagan", "Ron"), same("Reagan", "Ronald Reagan")],
      ["Ronald Reagan 3", "Błaszczak 1", "Paris 1"]
    ),
    (
      [same("Reagan", "Ronald Reagan"), same("Ronald Reagan", "Reagan")],
      ["Reagan 3", "Błaszczak 1", "Paris 1"]
    ),
    (
      [
        same("Reagan", "Ronald Reagan"), same("Ronald Reagan", "Ron"), same("Ron", "Reagan"),
      ], ["Reagan 3", "Błaszczak 1", "Paris 1"]
    ),
    (
      [same("Reagan", "REAGAN")], ["REAGAN 2", "Ronald Reagan 1", "Błaszczak 1", "Paris 1"]
    ),
    (
      [same("", "Ron"), same("Reagan", "—"), .same(kind: .organisation, name: "Reagan", as: "R")],
      ["Reagan 2", "Ronald Reagan 1", "Błaszczak 1", "Paris 1"]
    ),
  ]

  @Test(arguments: merges) func mergesChainAndTheLaterOnesHold(
    rulings: [EntityRuling], people: [String]
  ) {
    #expect(self.people(rulings) == people)
  }

  @Test func aMergeKeepsTheFactsOfWhoHadTheNameAndOrdersMentions() throws {
    let annotation = ruled([Self.same("Reagan", "Ronald Reagan")])
    let person = try #require(annotation.entities.first)
    #expect(person.id == "p1" && person.country == "US" && person.role == "president")
    #expect(person.mentions == Self.mentions("@Reagan", "Ronald Reagan", "Reagan!"))
    #expect(annotation.countries == Self.found.countries)
    #expect(Set(annotation.entities.map(\.id)).count == annotation.entities.count)
  }

  private static let splits: [([EntityRuling], [String])] = [
    ([apart("Reagan", "Nancy Reagan")], ["Nancy Reagan 2", "Ronald Reagan 1"]),
    (
      [same("Reagan", "Ronald Reagan"), apart("Ronald Reagan", "Reagan")],
      ["Reagan 3"]
    ),
    (
      [same("Reagan", "Ronald Reagan"), apart("Ronald Reagan", surface: "reagan", "Nancy")],
      ["Nancy 2", "Ronald Reagan 1"]
    ),
    (
      [apart("Reagan", "Nancy"), same("Nancy", "Nancy Reagan")],
      ["Nancy Reagan 2", "Ronald Reagan 1"]
    ),
    ([apart("Reagan", "Nancy"), apart("Reagan", "Ron")], ["Ron 2", "Ronald Reagan 1"]),
    ([apart("Reagan", surface: "Nobody", "Nancy")], ["Reagan 2", "Ronald Reagan 1"]),
  ]

  @Test(arguments: splits) func splitsHoldAgainstMergesInTheirArticle(
    rulings: [EntityRuling], people: [String]
  ) {
    #expect(Array(self.people(rulings).prefix(people.count)) == people)
  }

  @Test func aSplitHoldsInItsArticleAlone() {
    #expect(people([Self.apart("Reagan", "Nancy")], in: Self.there) == people([]))
  }

  @Test func tornMentionsHaveNoFactsOfTheOther() {
    let found = Annotation(
      entities: [
        Self.person(
          "Ronald Reagan", Self.mentions("@Reagan", "Ronald Reagan"), "US", role: "president")
      ])
    let rulings = EntityRulings([Self.apart("Ronald Reagan", surface: "reagan", "Nancy Reagan")])
    let people = rulings.applied(to: found, of: Self.article, id: Self.here).entities
    #expect(
      people
        == [
          Self.person("Nancy Reagan", Self.mentions("@Reagan")),
          Self.person("Ronald Reagan", Self.mentions("Ronald Reagan"), "US", role: "president"),
        ].ranked())
  }

  @Test func whatIsNeverAKindGoesWithItsMentionsAndCountries() {
    let annotation = ruled([.never(kind: .place, surface: "georgia")])
    #expect(!annotation.entities.contains { $0.name == "Georgia" })
    #expect(annotation.countries.map(\.code) == ["FR"])
    let persons = ruled([.never(kind: .person, surface: "Paris")])
    #expect(persons.entities.filter { $0.name == "Paris" }.map(\.kind) == [.place])
    #expect(persons.countries == Self.found.countries)
  }

  @Test func aNameThatIsRefusedIsTakenFromWhatIsLeft() {
    let found = Annotation(
      entities: [Self.person("Ronald Reagan", Self.mentions("@Reagan", "Ronald Reagan"))])
    let rulings = EntityRulings([
      .never(kind: .person, surface: "Ronald Reagan"), Self.same("Reagan", "The President"),
    ])
    let people = rulings.applied(to: found, of: Self.article, id: Self.here).entities
    #expect(people.map(\.name) == ["The President"])
    #expect(people.map(\.mentions) == [Self.mentions("@Reagan")])
  }

  @Test func countriesAreRefusedButNeverRenamed() {
    let georgia = Entity(
      id: "c1", kind: .country, name: "Georgia", country: "GE", mentions: Self.mentions("Georgia"))
    let found = Annotation(
      entities: [georgia],
      countries: [CountryInArticle(code: "GE", name: "Georgia", how: .named, mentions: 1)])
    func ruled(_ ruling: EntityRuling) -> Annotation {
      EntityRulings([ruling]).applied(to: found, of: Self.article, id: Self.here)
    }
    #expect(ruled(.same(kind: .country, name: "Georgia", as: "Sakartvelo")) == found)
    #expect(ruled(.never(kind: .country, surface: "Georgia")) == .empty)
  }

  @Test func whatNoRulingConcernsStaysAsItWasFound() {
    let found = Annotation(entities: [Self.person("Zoë", Self.mentions("Paris"))])
    let rulings = EntityRulings([Self.same("Reagan", "Ron"), Self.apart("Lee", "Kim")])
    #expect(rulings.applied(to: found, of: Self.article, id: Self.here) == found)
  }
}
