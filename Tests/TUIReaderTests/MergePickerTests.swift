import Testing

@testable import ReaderModel
@testable import TUIReader

@Suite struct MergePickerTests {
  /// The letters that the picker begins with are a proposal: who types means another name.
  @Test func theFirstLetterTakesTheProposalsPlace() throws {
    var desk = Desk()
    desk.type("<Tab><Tab>jjim")
    #expect(try picker(desk).line.isProposed)
    desk.type("mar")
    #expect(try picker(desk).needle == "mar")
    #expect(try picker(desk).items.map(\.name) == ["Mariusz Błaszczak"])
  }

  @Test func aCursorKeyKeepsTheProposalAndBackspaceClearsIt() throws {
    var desk = Desk()
    desk.type("<Tab><Tab>jjim<End>-")
    #expect(try picker(desk).needle == "Jong-")
    desk.type("<Esc>im<BS>")
    #expect(try picker(desk).needle.isEmpty)
  }

  @Test(arguments: [
    // The name of more articles stays, whichever was picked.
    ("Tony Blinken", 3, "Antony Blinken", 9, "Antony Blinken"),
    ("Antony Blinken", 9, "Tony Blinken", 3, "Antony Blinken"),
    // The full name stays, however rare.
    ("Austin", 40, "Lloyd Austin", 2, "Lloyd Austin"),
    ("Lloyd Austin", 2, "Austin", 40, "Lloyd Austin"),
    // Of equals the better spelling.
    ("BLINKEN ANTONY", 1, "Antony Blinken", 1, "Antony Blinken"),
  ])
  func theUsualNameStays(
    own: String, articles: Int, other: String, count: Int, staying: String
  ) throws {
    let entity = Entity(id: "p1", kind: .person, name: own, mentions: [])
    let facet = Facet(kind: .person, name: other, articles: count)
    let merge = try merge(entity, articles: articles, with: facet)
    #expect(merge.staying == staying)
    let leaving = staying == own ? other : own
    #expect(merge.ruling == .same(kind: .person, name: leaving, as: staying))
  }

  @Test func tabLetsTheOtherNameStay() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjimmar")
    let before = desk.screen
    desk.type("<Tab><Enter>")
    #expect(before.contains("Mariusz Błaszczak → Lee Jong-sup"))
    #expect(
      desk.rulings.map(\.ruling) == [
        .same(kind: .person, name: "Lee Jong-sup", as: "Mariusz Błaszczak")
      ])
  }

  /// What the picker shows is what Enter does.
  @Test(arguments: ["", "<Tab>", "<Tab><Tab>"])
  func theLastRowSaysWhichNameStays(keys: String) throws {
    var desk = Desk()
    desk.type("<Tab><Tab>jjimmar" + keys)
    let merge = try #require(try picker(desk).merge(by: ShippedRules.value))
    #expect(desk.screen.contains("\(merge.leaving) → \(merge.staying)"))
    desk.type("<Enter>")
    #expect(desk.rulings.map(\.ruling) == [merge.ruling])
  }

  private func picker(_ desk: Desk) throws -> Picker {
    guard let picker = desk.state.overlay as? Picker else { throw NoPicker() }
    return picker
  }

  /// A merge as the picker makes it: its first answer holds the entity itself.
  private func merge(_ entity: Entity, articles: Int, with facet: Facet) throws -> Merge {
    var picker = Picker(kind: .person, merging: entity)
    picker.take([Facet(kind: .person, name: entity.name, articles: articles), facet])
    return try #require(picker.merge(by: ShippedRules.value))
  }

  private struct NoPicker: Error {}
}
