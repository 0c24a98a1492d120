import ReaderModel
import Testing

@testable import TUIReader

/// The entities of an article: what they filter, say and are ruled to be.
@Suite struct EntityPaneTests {
  @Test func theEntityPaneFiltersAndMarksItsMentions() {
    var desk = Desk()
    desk.type("<Tab><Tab>jj")
    #expect(desk.state.reading.mentions.count == 1)
    desk.type("]")
    #expect(desk.state.reading.mentionCursor == 0)
    desk.type("<Enter>")
    #expect(desk.state.result.filters == [.field(.person, "Lee Jong-sup")])
  }

  @Test func aMentionSaysWhyItIsThere() {
    var desk = Desk()
    desk.type("<Tab><Tab>jji")
    guard let inspection = desk.state.overlay as? Inspection else {
      Issue.record("i opened nothing")
      return
    }
    #expect(inspection.surface == "Lee Jong-sup")
    #expect(inspection.why == "tagger: person, 0.97")
  }

  @Test func aPersonIsMergedAndTheMergeUndone() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjimmarius<Enter>")
    let ruling = EntityRuling.same(
      kind: .person, name: "Mariusz Błaszczak", as: "Lee Jong-sup")
    #expect(desk.rulings.map(\.ruling) == [ruling])
    #expect(desk.state.overlay == nil)
    desk.type("z")
    #expect(desk.rulings.map(\.isOn) == [true, false])
  }

  @Test func aMergeBeginsWithNamesThatLookAlike() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjim")
    guard let picker = desk.state.overlay as? Picker else {
      Issue.record("m opened no picker")
      return
    }
    #expect(picker.needle == "Jong")
    #expect(picker.items.isEmpty)
  }

  @Test func aPersonIsSplitUnderAnotherName() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjis<C-u>\"Lee Jong-min\"<Enter>")
    #expect(
      desk.rulings.map(\.ruling) == [
        .apart(
          kind: .person, name: "Lee Jong-sup", surface: nil, in: Article.ID(rawValue: "a1"),
          as: "Lee Jong-min")
      ])
  }

  @Test func aMentionIsRefusedForGood() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjiny")
    #expect(desk.rulings.map(\.ruling) == [.never(kind: .person, surface: "Lee Jong-sup")])
  }
}
