import ReaderModel
import Testing

@testable import TUIReader

/// Filters, as they are typed, picked and taken away.
@Suite struct SearchingTests {
  @Test func pickingACountryFiltersTheList() {
    var desk = Desk()
    desk.type("cnor<Enter>")
    #expect(desk.state.result.filters == [.country("NO")])
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a4"])
    #expect(desk.state.list.window.total == 1)
  }

  @Test func aHyphenInThePickerExcludes() {
    var desk = Desk()
    desk.type("c-nor<Enter>")
    #expect(desk.state.result.filters == [.not(.country("NO"))])
    #expect(desk.state.list.window.rows.count == 3)
  }

  @Test func enterBeforeTheAnswerPicksWhatWasTyped() {
    var desk = Desk()
    desk.isSlow = true
    desk.type("cnor<Enter>")
    #expect(desk.state.result.filters.isEmpty)
    desk.settle()
    desk.settle()
    #expect(desk.state.result.filters == [.country("NO")])
  }

  @Test func searchFollowsEveryKeyAndEscapeTakesItBack() {
    var desk = Desk()
    desk.type("/tash")
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a2"])
    desk.type("<Esc>")
    #expect(desk.state.list.window.rows.count == 4)
    #expect(desk.state.result.filters.isEmpty)
  }

  @Test func anAcceptedSearchIsAChipThatXTakesAway() {
    var desk = Desk()
    desk.type("/tashkent<Enter>")
    #expect(desk.state.result.filters.count == 1)
    #expect(desk.state.list.window.rows.count == 1)
    desk.type("x")
    #expect(desk.state.result.filters.isEmpty)
    #expect(desk.state.list.window.rows.count == 4)
  }

  /// Beginnings of words are found while typing; Enter must not take them away again.
  @Test func enterKeepsWhatTypingShowed() {
    var desk = Desk()
    desk.type("/tash")
    let shown = desk.state.result.query
    desk.type("<Enter>")
    #expect(desk.state.result.query.filter == shown.filter)
    #expect(desk.state.result.filters == [.or([.word("tash"), .prefix("tash")])])
    desk.type("X/k9<Enter>")
    #expect(desk.state.result.filters == [.word("k9")])
  }

  /// A phrase with half a word would find nothing on its way to `"Lee Jong-sup met"`.
  @Test func theLastWordOfAnOpenPhraseMayGoOn() {
    var desk = Desk()
    desk.type("/<Quote>lee<Space>jo")
    #expect(
      desk.state.result.query.filter == .and([.phrase("lee"), .or([.word("jo"), .prefix("jo")])]))
    desk.type("ng<Space>sup<Space>m")
    #expect(
      desk.state.result.query.filter
        == .and([.phrase("lee jong sup"), .or([.word("m"), .prefix("m")])]))
    desk.type("et<Quote>")
    #expect(desk.state.result.query.filter == .phrase("lee jong sup met"))
  }

  @Test func anOpenPhraseThatIsLeftOutCountsAsClosed() {
    var desk = Desk()
    desk.type("/k9<Space>-<Quote>lee<Space>jo")
    #expect(desk.state.result.query.filter == .and([.word("k9"), .not(.phrase("lee jo"))]))
  }

  @Test(arguments: ["/", ":query<Space>"]) func aWordTypedTwiceIsOneChip(keys: String) {
    var desk = Desk()
    desk.type(keys + "k9<Space>lee<Space>k9<Space>lee<Space><Enter>")
    #expect(desk.state.result.filters == [.word("k9"), .word("lee")])
  }

  @Test func aQueryInPlaceOfTheChipsLeavesThem() {
    var desk = Desk()
    desk.type("cpol<Enter><S-Tab>")
    #expect(desk.state.focus == .chips)
    desk.type(":query<Enter>")
    #expect(desk.state.result.filters.isEmpty)
    #expect(desk.state.focus == .list)
  }

  @Test func onlyTheUnreadIsAToggle() {
    var desk = Desk()
    desk.type("U")
    #expect(desk.state.list.window.rows.count == 3)
    desk.type("U")
    #expect(desk.state.list.window.rows.count == 4)
  }

  @Test func chipsAreWalkedAndRemovedOneByOne() {
    var desk = Desk()
    desk.type("U/lee<Enter>cpol<Enter>")
    #expect(desk.state.result.filters.count == 3)
    desk.type("<S-Tab>l<Enter>")
    #expect(desk.state.result.filters == [.mark(.unread), .country("PL")])
  }

  @Test func staleAnswersAreDropped() {
    var desk = Desk()
    desk.isSlow = true
    desk.type("/t")
    let first = desk.pending
    desk.type("ash")
    desk.settle()
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a2"])
    guard
      case .loadRows(let old)? = first.first(where: {
        if case .loadRows = $0 { true } else { false }
      })
    else {
      Issue.record("the first key asked for no rows")
      return
    }
    desk.feed(.rows(ArticlePage(rows: [], isLast: true), old))
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a2"])
  }
}
