import Testing

@testable import Entities
@testable import ReaderModel

@Suite("One reading of a field is made of many opinions")
struct SpanResolverTests {
  private let fixture: NameFixture

  init() throws { fixture = try NameFixture() }

  /// What the resolver takes in `text`, in order: kind and words.
  private func taken(
    _ text: String, _ tagged: [(part: String, kind: NameSpan.Kind)] = [],
    weapon: String? = nil, isListed: Bool = false
  ) -> [String] {
    let field = fixture.field(text)
    let names = tagged.map { part, kind -> TaggedName in
      var name = fixture.name(part, kind, in: field)
      if isListed { name.origin = .gazetteer }
      return name
    }
    let weapons = weapon.map { part in
      NamedSpan(
        field: 0, range: fixture.name(part, .misc, in: field).range, kind: .weapon,
        basis: .weapon(.designator))
    }
    let spans = SpanResolver(fixture.gazetteer, fixture.lists).spans(
      in: [field], tagged: [names], countries: fixture.countries(in: field),
      weapons: weapons.map { [$0] } ?? [])
    return spans.sorted { $0.range.lowerBound < $1.range.lowerBound }
      .map { "\($0.kind): \(field.string($0.range))" }
  }

  @Test func ofACountrysGovernmentOnlyTheCountryIsLeft() {
    #expect(
      taken("It was the Syrian Government again.", [("Syrian Government", .organisation)])
        == ["country: Syrian"])
  }

  @Test func aBodyTakesItsCountrysAdjectiveIn() {
    #expect(
      taken("It was the Iraqi Parliament again.", [("Parliament", .organisation)])
        == ["organisation: Iraqi Parliament"])
  }

  @Test func aWeaponGoesBeforeTheTaggersName() {
    #expect(
      taken("So the Zorvik K9 flew.", [("Zorvik K9", .organisation)], weapon: "Zorvik K9")
        == ["weapon: Zorvik K9"])
  }

  @Test func aPersonsFamilyNameIsNoWeapon() {
    #expect(
      taken("So Haluk Zorvik spoke.", [("Haluk Zorvik", .person)], weapon: "Zorvik", isListed: true)
        == ["person: Haluk Zorvik"])
  }

  @Test func anAcronymInBracketsIsFoundAgain() {
    #expect(
      taken(
        "It was the Zorvik Food Programme (ZFP) again. Then ZFP left.",
        [("Zorvik Food Programme", .organisation)])
        == ["organisation: Zorvik Food Programme", "organisation: ZFP", "organisation: ZFP"])
  }

  @Test func aFamilyNameAloneIsThePersons() {
    #expect(
      taken("So Anna Bellan spoke. Later they met Bellan again.", [("Anna Bellan", .person)])
        == ["person: Anna Bellan", "person: Bellan"])
  }

  @Test func happeningsAreFoundByTheirShape() {
    #expect(taken("They watched Operation Zorvik Dawn.") == ["event: Operation Zorvik Dawn"])
  }

  @Test func nothingIsTakenTwice() {
    let text = "So the Polish Ministry of National Defence in Warsaw, Poland, met Anna Bellan."
    let field = fixture.field(text)
    let spans = SpanResolver(fixture.gazetteer, fixture.lists).spans(
      in: [field],
      tagged: [
        [
          fixture.name("Polish Ministry", .organisation, in: field),
          fixture.name("Warsaw", .location, in: field),
          fixture.name("Anna Bellan", .person, in: field),
        ]
      ], countries: fixture.countries(in: field), weapons: [])
    let ranges = spans.map(\.range).sorted { $0.lowerBound < $1.lowerBound }
    #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
  }
}
