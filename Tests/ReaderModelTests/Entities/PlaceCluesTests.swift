import Testing

@testable import Entities
@testable import ReaderModel

@Suite("What the words around a name say for a place")
struct PlaceCluesTests {
  private let fixture: NameFixture
  private let clues: PlaceClues
  private let coordination: NameCoordination

  init() throws {
    fixture = try NameFixture()
    clues = PlaceClues(fixture.gazetteer, fixture.lists.words)
    coordination = NameCoordination(fixture.gazetteer)
  }

  @Test(arguments: [
    ("KIELCE — The plant opened.", ["KIELCE"]),
    ("NUUK/COPENHAGEN, Jan 20 — Talks began.", ["NUUK", "COPENHAGEN"]),
    ("POLAND — The plant opened.", []),
    ("STOP WAITING NOW.", []),
    ("KIELCE where the plant stands is — again — busy.", []),
  ])
  func townsInCapitalsBeforeADashAreDatelines(text: String, towns: [String]) {
    let field = fixture.field(text)
    #expect(clues.datelines(in: field).map { field.string($0.range) } == towns)
  }

  @Test(arguments: [
    ("Lublin", true), ("Puerto Zorvik", true), ("Stade de Bellan", true), ("Zorvik", false),
  ])
  func aTownOfTheGazetteerOrAPlacesWordInFrontIsAPlace(part: String, isPlace: Bool) {
    let field = fixture.field("It was \(part) again.")
    #expect(clues.isPlace(fixture.name(part, .person, in: field), in: field) == isPlace)
  }

  /// The kinds of two neighbours of `text` after a rule, or nil when it is not for them.
  private func change(
    _ rule: NameCoordination.Rule, _ first: (String, NameSpan.Kind, Float),
    _ second: (String, NameSpan.Kind, Float)
  ) -> NameCoordination.Change? {
    let field = fixture.field("It was \(first.0) and \(second.0) again.")
    return coordination.change(
      by: rule, fixture.name(first.0, first.1, score: first.2, in: field),
      fixture.name(second.0, second.1, score: second.2, in: field), in: field)
  }

  @Test func anUnsurePersonBesideASurePlaceIsAPlace() {
    let place = ("Kharkiv", NameSpan.Kind.location, Float(0.9))
    let person = ("Zorvik", NameSpan.Kind.person, Float(0.9))
    #expect(change(.personBehindPlace, place, person) == .init(isSecond: true, kind: .location))
    #expect(change(.personBeforePlace, person, place) == .init(isSecond: false, kind: .location))
    #expect(change(.personBehindPlace, place, ("Zorvik", .person, 0.99)) == nil)
  }

  @Test func anUnlistedPlaceBehindAPersonIsAPerson() {
    let person = ("Anna Bellan", NameSpan.Kind.person, Float(0.9))
    #expect(
      change(.placeBehindPerson, person, ("Zorvik", .location, 0.9))
        == .init(isSecond: true, kind: .person))
    #expect(change(.placeBehindPerson, person, ("Zorvik", .location, 0.99)) == nil)
    #expect(change(.placeBehindPerson, person, ("Kharkiv", .location, 0.9)) == nil)
  }

  @Test func anUnlistedPlaceBesideABodyIsABody() {
    let body = ("Bellan", NameSpan.Kind.organisation, Float(0.5))
    let place = ("Zorvik", NameSpan.Kind.location, Float(0.9))
    #expect(change(.placeBehindBody, body, place) == .init(isSecond: true, kind: .organisation))
    #expect(change(.placeBeforeBody, place, body) == .init(isSecond: false, kind: .organisation))
  }

  @Test func anUnlistedPersonBesideASureBodyIsABody() {
    let body = ("Bellan", NameSpan.Kind.organisation, Float(0.95))
    let person = ("Zorvik", NameSpan.Kind.person, Float(0.9))
    #expect(change(.nameBehindBody, body, person) == .init(isSecond: true, kind: .organisation))
    #expect(change(.nameBeforeBody, person, body) == .init(isSecond: false, kind: .organisation))
    #expect(change(.nameBehindBody, ("Bellan", .organisation, 0.8), person) == nil)
  }

  @Test(arguments: [(" and ", NameSpan.Kind.location), (", ", .location), (" or ", .person)])
  func onlyNamesInAListSpeakForEachOther(joint: String, kind: NameSpan.Kind) {
    let field = fixture.field("It was Kharkiv\(joint)Zorvik again.")
    let names = [
      fixture.name("Kharkiv", .location, in: field),
      fixture.name("Zorvik", .person, score: 0.9, in: field),
    ]
    #expect(coordination.coordinated(names, in: field).map(\.kind) == [.location, kind])
  }
}
