import Testing

@testable import Entities
@testable import ReaderModel

@Suite("An article agrees with itself on a name")
struct NameVoteTests {
  private let fixture: NameFixture

  init() throws { fixture = try NameFixture() }

  /// The names of `text` after the vote: what stands there and its kind, in order.
  private func decided(
    _ text: String, _ tagged: [(part: String, kind: NameSpan.Kind, score: Float)]
  ) -> [String] {
    let field = fixture.field(text)
    let names = [
      tagged.map { fixture.name($0.part, $0.kind, score: $0.score, in: field) }
    ]
    let vote = NameVote(
      names, in: [field], gazetteer: fixture.gazetteer, clues: NameClues(fixture.lists.words))
    return vote.decided(names)[0].map { "\(field.string($0.range)): \($0.kind)" }
  }

  @Test func aFamilyNameGoesWithThePersonNamedInFull() {
    let field = fixture.field("They met Anna Bellan. So Bellan left.")
    let full = fixture.name("Anna Bellan", .person, score: 0.9, in: field)
    var short = fixture.name("So Bellan", .organisation, score: 0.6, in: field)
    short.words = short.words.dropFirst()
    short.range = field.byteRange(of: short.words)
    let names = [[full, short]]
    let vote = NameVote(
      names, in: [field], gazetteer: fixture.gazetteer, clues: NameClues(fixture.lists.words))
    #expect(vote.decided(names)[0].map(\.kind) == [.person, .person])
  }

  @Test func theBeginningOfABodyGoesWithIt() {
    #expect(
      decided(
        "So Zorvik left. They met Bellan Systems.",
        [("Zorvik", .person, 0.6), ("Bellan Systems", .organisation, 0.9)])
        == ["Zorvik: person", "Bellan Systems: organisation"])
    #expect(
      decided(
        "So Bellan left. They met Bellan Systems.",
        [("Bellan", .person, 0.6), ("Bellan Systems", .organisation, 0.9)])
        == ["Bellan: organisation", "Bellan Systems: organisation"])
  }

  @Test func whatStandsAgainWithoutATagIsFound() {
    #expect(
      decided(
        "They met Anna Bellan. Later they left Anna Bellan alone.", [("Anna Bellan", .person, 0.9)])
        == ["Anna Bellan: person", "Anna Bellan: person"])
  }

  @Test func aLoneWordTaggedOnceIsNotSpread() {
    #expect(
      decided("They met Zorvik. Later they left Zorvik alone.", [("Zorvik", .person, 0.9)])
        == ["Zorvik: person"])
  }
}
