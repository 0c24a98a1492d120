import ReaderModel
import Testing

@testable import TUIReader

/// The facets of the third pane.
@Suite struct FacetPaneTests {
  /// Forty articles with a person each, over three years.
  private static let articles: [Article] = (0..<40).map { index in
    var article = Desk.many(40)[index]
    let name = "Person \(index < 10 ? "0" : "")\(index)"
    article.annotation.entities.append(
      Entity(
        id: "p", kind: .person, name: name, mentions: [Mention(field: .text, range: 0..<4)]))
    article.parsed.published.day = CivilDate(daysSinceEpoch: 19000 - index * 30)
    return article
  }

  private func desk() -> Desk {
    var desk = Desk(Self.articles, columns: 120, rows: 60)
    desk.type("<S-Tab>f")
    return desk
  }

  private func rows(_ desk: Desk, _ kind: Facet.Kind) -> [String] {
    desk.state.sidebar.rows.compactMap {
      if case .facet(let facet) = $0, facet.kind == kind { facet.name } else { nil }
    }
  }

  @Test func aKindShowsItsFirstValuesAndHowManyMoreThereAre() {
    let desk = desk()
    #expect(rows(desk, .person).count == 8)
    #expect(desk.screen.contains("… 32 more"))
    #expect(desk.screen.contains("━"))
  }

  @Test func enterOpensTheOthers() throws {
    var desk = desk()
    let place = try #require(desk.state.sidebar.rows.firstIndex(of: .more(.person, 32)))
    while desk.state.sidebar.cursor != place { desk.type("j") }
    desk.type("<Enter>")
    #expect(rows(desk, .person).count == 40)
    #expect(!desk.state.sidebar.rows.contains(.more(.person, 32)))
    #expect(desk.state.sidebar.selected != nil)
  }

  @Test func narrowingSearchesAllValues() {
    var desk = desk()
    desk.type("/person<Space>39<Enter>")
    #expect(rows(desk, .person) == ["Person 39"])
    #expect(rows(desk, .country).isEmpty)
    desk.type("<Esc>")
    #expect(rows(desk, .person).count == 8)
  }

  @Test func narrowingToNothingSaysSo() {
    var desk = desk()
    desk.type("/nobody")
    #expect(desk.screen.contains("nothing fits ‘nobody’"))
    #expect(!desk.screen.contains("counting"))
  }

  @Test func countingIsSaidOnlyWhileItLasts() {
    var desk = Desk(Self.articles)
    desk.isSlow = true
    desk.type("<S-Tab>f")
    #expect(desk.screen.contains("counting …"))
    desk.settle()
    #expect(!desk.screen.contains("counting …"))
  }

  @Test func monthsAreInTheOrderOfTimeWithASparkline() {
    let desk = desk()
    let months = rows(desk, .month)
    #expect(months.count == 8)
    #expect(months == months.sorted(by: >))
    #expect(desk.screen.contains("█"))
    let counts = desk.state.sidebar.rows.compactMap {
      if case .sparkline(let counts) = $0 { counts } else { nil }
    }
    #expect(counts.first?.reduce(0, +) == 40)
  }

  @Test func authorsAreAmongThem() {
    #expect(rows(desk(), .author) == ["Staff"])
  }

  @Test func theActiveFilterIsMarkedAndEnterTakesItAway() {
    var desk = desk()
    desk.type("g<Enter>")
    #expect(desk.state.result.filters == [.country("PL")])
    #expect(desk.screen.contains("✓ Poland"))
    desk.type("<Enter>")
    #expect(desk.state.result.filters.isEmpty)
    #expect(!desk.screen.contains("✓"))
  }

  @Test(arguments: [
    ([0, 1, 8], 3, " ▂█"), ([1, 1, 4, 4], 2, "▃█"), ([], 5, ""), ([5], 0, ""),
  ])
  func aSparklineFitsItsWidth(counts: [Int], width: Int, text: String) {
    #expect(Sparkline(counts, width: width).text == text)
  }
}
