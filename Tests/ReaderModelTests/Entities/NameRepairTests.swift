import Testing

@testable import Entities
@testable import ReaderModel

@Suite("A tagged name is mended rule by rule")
struct NameRepairTests {
  typealias Outcome = NameRepair.Outcome

  private let fixture: NameFixture
  private let repair: NameRepair

  init() throws {
    fixture = try NameFixture()
    repair = NameRepair(fixture.gazetteer, fixture.lists)
  }

  /// What a rule makes of `part` of `text`: the name, its kind, and whether that is settled.
  private func result(
    _ part: String, _ kind: NameSpan.Kind, score: Float = 0.99, in text: String,
    _ apply: (inout TaggedName, ScannedField) -> Outcome
  ) -> (text: String, kind: NameSpan.Kind, outcome: Outcome) {
    let field = fixture.field(text)
    var name = fixture.name(part, kind, score: score, in: field)
    let outcome = apply(&name, field)
    return (field.string(name.range), name.kind, outcome)
  }

  @Test(arguments: [
    (
      NameRepair.GeneralRule.article, "The Hague Group", "They joined The Hague Group.",
      "Hague Group"
    ),
    (.edges, "Zorvik and", "The firm Zorvik and its owners.", "Zorvik"),
    (.companyForm, "Robert Bosch", "It was Robert Bosch GmbH.", "Robert Bosch GmbH"),
  ])
  func endsMove(rule: NameRepair.GeneralRule, part: String, text: String, name: String) {
    #expect(
      result(part, .organisation, in: text) { repair.apply(rule, to: &$0, in: $1) }.text == name)
  }

  @Test(arguments: [
    (
      NameRepair.GeneralRule.knownBody, "NATO", "He asked NATO for help.",
      NameSpan.Kind.organisation
    ),
    (.exercise, "Vigilant Bellan", "In the exercise Vigilant Bellan they flew.", .misc),
    (.agency, "Baltic Wire", "OSLO (Baltic Wire) - It rained.", .organisation),
    (.dateline, "OSLO", "OSLO – It rained.", .location),
  ])
  func wordsBesideAnyNameTellItsKind(
    rule: NameRepair.GeneralRule, part: String, text: String, kind: NameSpan.Kind
  ) {
    let found = result(part, .person, in: text) { repair.apply(rule, to: &$0, in: $1) }
    #expect(found.kind == kind && found.outcome == .open)
  }

  @Test func aCompanysFormSettlesIt() {
    let found = result("Robert Bosch", .person, in: "It was Robert Bosch GmbH.") {
      repair.apply(NameRepair.GeneralRule.companyForm, to: &$0, in: $1)
    }
    #expect(found.kind == .organisation && found.outcome == .settled)
  }

  @Test func aTreatyIsNoName() {
    let found = result("Zorvik Treaty", .misc, in: "They signed the Zorvik Treaty.") {
      repair.apply(NameRepair.GeneralRule.treaty, to: &$0, in: $1)
    }
    #expect(found.outcome == .dropped)
  }

  @Test func aPersonBesideAPlacesWordIsAPlace() {
    let found = result("Zorvik", .person, in: "It was in Zorvik province.") {
      repair.apply(NameRepair.PersonRule.place, to: &$0, in: $1)
    }
    #expect(found.kind == .location && found.outcome == .settled)
  }

  @Test func aPersonThatIsDescribedAsAFirmIsABody() {
    let found = result("Zorvik", .person, in: "It was Zorvik, a chipmaker, that won.") {
      repair.apply(NameRepair.PersonRule.body, to: &$0, in: $1)
    }
    #expect(found.kind == .organisation && found.outcome == .settled)
  }

  @Test func aFamilyNameGoesOnBehindAParticle() {
    let found = result("Bashar", .person, in: "Then Bashar al-Zorvik spoke.") {
      repair.apply(NameRepair.PersonRule.particle, to: &$0, in: $1)
    }
    #expect(found.text == "Bashar al-Zorvik")
  }

  @Test(arguments: [("UTC", "at 10 UTC."), ("Minister of Defence", "A Minister of Defence spoke.")])
  func acronymsAndOfficesAreNoBodies(part: String, text: String) {
    let found = result(part, .organisation, in: text) {
      repair.apply(NameRepair.BodyRule.nothing, to: &$0, in: $1)
    }
    #expect(found.outcome == .dropped)
  }

  @Test(arguments: [
    (
      NameRepair.BodyRule.site, "Sports Centre", "At the Sports Centre Stadium.",
      "Sports Centre Stadium"
    ),
    (
      .verb, "Institute for Trade said Canada", "The Institute for Trade said Canada won.",
      "Institute for Trade"
    ),
    (.object, "House", "The House of Representatives met.", "House of Representatives"),
    (.ordinal, "Maintenance Group", "The 507th Maintenance Group left.", "507th Maintenance Group"),
    (.unit, "ISAF", "The ISAF Joint Command said so.", "ISAF Joint Command"),
  ])
  func aBodysNameEndsWhereItEnds(
    rule: NameRepair.BodyRule, part: String, text: String, name: String
  ) {
    let found = result(part, .organisation, in: text) { repair.apply(rule, to: &$0, in: $1) }
    #expect(found.text == name && found.outcome == .open)
  }

  @Test(arguments: [(Float(0.5), NameSpan.Kind.location), (0.9, .organisation)])
  func anUnsureBodyBehindAtIsAPlace(score: Float, kind: NameSpan.Kind) {
    let found = result("Zorvik", .organisation, score: score, in: "They met at Zorvik, again.") {
      repair.apply(NameRepair.BodyRule.place, to: &$0, in: $1)
    }
    #expect(found.kind == kind)
  }

  @Test func aKoreanNameWithoutHyphenIsAPerson() {
    let found = result("Ri Pyong Chol", .organisation, in: "Then Ri Pyong Chol spoke.") {
      repair.apply(NameRepair.BodyRule.person, to: &$0, in: $1)
    }
    #expect(found.kind == .person && found.outcome == .settled)
  }

  @Test func aTownWithPlayersIsAClub() {
    let found = result("Zorvik", .location, in: "The Zorvik midfielder scored.") {
      repair.apply(NameRepair.PlaceRule.body, to: &$0, in: $1)
    }
    #expect(found.kind == .organisation)
  }

  @Test func aStadiumIsAPlace() {
    let found = result("Zorvik Stadium", .misc, in: "It was in Zorvik Stadium.") {
      repair.apply(NameRepair.OtherRule.site, to: &$0, in: $1)
    }
    #expect(found.kind == .location)
  }

  @Test func theKindThatAGeneralRuleFoundDecidesWhichRulesFollow() {
    let field = fixture.field("Later the exercise Vigilant Bellan began.")
    let name = fixture.name("Vigilant Bellan", .person, in: field)
    #expect(repair.repaired([name], in: field).map(\.kind) == [.misc])
  }
}
