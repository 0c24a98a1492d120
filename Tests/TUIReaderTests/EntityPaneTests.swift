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

  @Test func aCountryThatIsOnlyImpliedIsInThePaneToo() throws {
    var articles = Desk.articles
    articles[0].annotation.countries.append(
      CountryInArticle(code: "NO", name: "Norway", how: .implied, mentions: 2))
    var desk = Desk(articles)
    desk.type("<Tab><Tab>")
    #expect(desk.screen.contains("Norway implied"))
    let rows = desk.state.sidebar.rows
    let row = try #require(rows.firstIndex { if case .implied = $0 { true } else { false } })
    desk.type(String(repeating: "j", count: rows[..<row].count { $0.isSelectable }) + "<Enter>")
    #expect(desk.state.result.filters == [.country("NO")])
  }

  /// Countries named once push no person below the fold; Enter shows them.
  @Test func whatIsNamedOnceIsFolded() throws {
    var articles = Desk.articles
    articles[0].annotation.countries += ["NO", "UZ"].map {
      CountryInArticle(
        code: CountryCode(rawValue: $0), name: "Implied \($0)", how: .implied, mentions: 1)
    }
    let country = try #require(articles[0].annotation.entities.first { $0.kind == .country })
    for number in 1...12 {
      var other = country
      other.name = "Country \(number)"
      other.mentions = [country.mentions[0]]
      articles[0].annotation.entities.append(other)
    }
    var desk = Desk(articles)
    let count = desk.state.sidebar.rows.count
    let more = try #require(
      desk.state.sidebar.rows.firstIndex { if case .more(.country, _) = $0 { true } else { false } }
    )
    #expect(more == 7)
    #expect(desk.screen.contains("… 10 more"))
    #expect(!desk.screen.contains("Implied"))
    desk.type("<Tab><Tab>jjjjjj<Enter>")
    #expect(desk.state.sidebar.rows.count == count + 9)
    #expect(desk.screen.contains("Country 12") && desk.screen.contains("Implied UZ"))
    #expect(desk.state.sidebar.cursor == more)
  }

  @Test func narrowingLooksAtWhatIsFoldedToo() throws {
    var articles = Desk.articles
    let country = try #require(articles[0].annotation.entities.first { $0.kind == .country })
    for number in 1...12 {
      var other = country
      other.name = "Country \(number)"
      articles[0].annotation.entities.append(other)
    }
    for index in articles[0].annotation.entities.indices {
      articles[0].annotation.entities[index].mentions =
        Array(articles[0].annotation.entities[index].mentions.prefix(1))
    }
    var desk = Desk(articles)
    desk.type("<Tab><Tab>/country<Space>12")
    #expect(desk.state.sidebar.rows.count { if case .entity = $0 { true } else { false } } == 1)
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
