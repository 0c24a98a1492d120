import ReaderModel
import Testing

@testable import TUIReader

@Suite struct ScreenStateTests {
  @Test func pickingACountryFiltersTheList() {
    var desk = Desk()
    desk.type("cnor<Enter>")
    #expect(desk.state.filters == [.country("NO")])
    #expect(desk.state.list.rows.map(\.id.rawValue) == ["a4"])
    #expect(desk.state.list.total == 1)
  }

  @Test func aHyphenInThePickerExcludes() {
    var desk = Desk()
    desk.type("c-nor<Enter>")
    #expect(desk.state.filters == [.not(.country("NO"))])
    #expect(desk.state.list.rows.count == 3)
  }

  @Test func enterBeforeTheAnswerPicksWhatWasTyped() {
    var desk = Desk()
    desk.isSlow = true
    desk.type("cnor<Enter>")
    #expect(desk.state.filters.isEmpty)
    desk.settle()
    desk.settle()
    #expect(desk.state.filters == [.country("NO")])
  }

  @Test func searchFollowsEveryKeyAndEscapeTakesItBack() {
    var desk = Desk()
    desk.type("/tash")
    #expect(desk.state.list.rows.map(\.id.rawValue) == ["a2"])
    desk.type("<Esc>")
    #expect(desk.state.list.rows.count == 4)
    #expect(desk.state.filters.isEmpty)
  }

  @Test func anAcceptedSearchIsAChipThatXTakesAway() {
    var desk = Desk()
    desk.type("/tashkent<Enter>")
    #expect(desk.state.filters.count == 1)
    #expect(desk.state.list.rows.count == 1)
    desk.type("x")
    #expect(desk.state.filters.isEmpty)
    #expect(desk.state.list.rows.count == 4)
  }

  /// Beginnings of words are found while typing; Enter must not take them away again.
  @Test func enterKeepsWhatTypingShowed() {
    var desk = Desk()
    desk.type("/tash")
    let shown = desk.state.query
    desk.type("<Enter>")
    #expect(desk.state.query.filter == shown.filter)
    #expect(desk.state.filters == [.or([.word("tash"), .prefix("tash")])])
    desk.type("X/k9<Enter>")
    #expect(desk.state.filters == [.word("k9")])
  }

  @Test func aMarkIsShownOnlyWhenItIsOnDisk() {
    var desk = Desk()
    desk.type("j")
    desk.isSlow = true
    desk.type("b")
    #expect(desk.state.list.selected?.isBookmarked == false)
    desk.settle()
    #expect(desk.state.list.selected?.isBookmarked == true)
    #expect(desk.articles[1].isBookmarked)
  }

  /// Keys are faster than the disk: each `z` takes back another change, and `b` twice is nothing.
  @Test func keysBeforeTheAnswerCountToo() {
    var desk = Desk()
    desk.type("jbjb")
    desk.isSlow = true
    desk.type("zz")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, false, false, false])
    desk.type("<C-r><C-r>")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
    desk.type("bz")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
    desk.type("bb")
    desk.settle()
    desk.settle()
    #expect(desk.articles.map(\.isBookmarked) == [true, true, true, false])
  }

  @Test func aQueryInPlaceOfTheChipsLeavesThem() {
    var desk = Desk()
    desk.type("cpol<Enter><S-Tab>")
    #expect(desk.state.focus == .chips)
    desk.type(":query<Enter>")
    #expect(desk.state.filters.isEmpty)
    #expect(desk.state.focus == .list)
  }

  @Test func marksAreUndoneAndRedone() {
    var desk = Desk()
    desk.type("jb")
    #expect(desk.articles[1].isBookmarked)
    desk.type("z")
    #expect(desk.state.message?.text == "undone: bookmarked")
    #expect(!desk.articles[1].isBookmarked)
    desk.type("<C-r>")
    #expect(desk.articles[1].isBookmarked)
    desk.type("zz")
    #expect(!desk.articles[1].isBookmarked)
    #expect(desk.state.message?.text == "nothing to undo")
  }

  @Test func readingMarksReadAndUndoLeavesThat() {
    var desk = Desk()
    desk.type("<Enter>")
    #expect(desk.articles[0].isRead)
    desk.type("z")
    #expect(desk.articles[0].isRead)
  }

  @Test func onlyTheUnreadIsAToggle() {
    var desk = Desk()
    desk.type("U")
    #expect(desk.state.list.rows.count == 3)
    desk.type("U")
    #expect(desk.state.list.rows.count == 4)
  }

  @Test func theEntityPaneFiltersAndMarksItsMentions() {
    var desk = Desk()
    desk.type("<Tab><Tab>jj")
    #expect(desk.state.reading.mentions.count == 1)
    desk.type("]")
    #expect(desk.state.reading.mentionCursor == 0)
    desk.type("<Enter>")
    #expect(desk.state.filters == [.field(.person, "Lee Jong-sup")])
  }

  @Test func aMentionSaysWhyItIsThere() {
    var desk = Desk()
    desk.type("<Tab><Tab>jji")
    guard case .inspection(let inspection) = desk.state.overlay else {
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
    #expect(desk.state.overlay == .none)
    desk.type("z")
    #expect(desk.rulings.map(\.isOn) == [true, false])
  }

  @Test func aMergeBeginsWithNamesThatLookAlike() {
    var desk = Desk()
    desk.type("<Tab><Tab>jjim")
    guard case .picker(let picker) = desk.state.overlay else {
      Issue.record("m opened no picker")
      return
    }
    #expect(picker.needle == "Jong")
    #expect(picker.items.isEmpty)
  }

  @Test func everyHintHasAKey() {
    for (keys, hint) in [
      ("", "/ search"), ("<Tab>", "/ find"), ("<Tab><Tab>", "Enter filter"),
      ("U<S-Tab>", "x take away"),
    ] {
      var desk = Desk()
      desk.type(keys)
      #expect(desk.screen.split(separator: "\n").last?.contains(hint) == true)
    }
  }

  @Test func theTextSearchSaysWhichMatchItStandsOn() {
    var desk = Desk()
    desk.type("l/k9<Enter>n")
    #expect(desk.screen.contains("match 2 of 2"))
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
    desk.type("<Tab><Tab>jjin")
    #expect(desk.rulings.map(\.ruling) == [.never(kind: .person, surface: "Lee Jong-sup")])
  }

  @Test func chipsAreWalkedAndRemovedOneByOne() {
    var desk = Desk()
    desk.type("U/lee<Enter>cpol<Enter>")
    #expect(desk.state.filters.count == 3)
    desk.type("<S-Tab>l<Enter>")
    #expect(desk.state.filters == [.mark(.unread), .country("PL")])
  }

  @Test func staleAnswersAreDropped() {
    var desk = Desk()
    desk.isSlow = true
    desk.type("/t")
    let first = desk.pending
    desk.type("ash")
    desk.settle()
    #expect(desk.state.list.rows.map(\.id.rawValue) == ["a2"])
    guard
      case .loadRows(let old)? = first.first(where: {
        if case .loadRows = $0 { true } else { false }
      })
    else {
      Issue.record("the first key asked for no rows")
      return
    }
    desk.feed(.rows(ArticlePage(rows: [], isLast: true), old))
    #expect(desk.state.list.rows.map(\.id.rawValue) == ["a2"])
  }

  @Test func resizingKeepsSelectionAndPlace() throws {
    var desk = Desk()
    desk.type("jjj<Enter><PgDn>")
    let top = desk.state.reading.top
    let page = try #require(desk.state.reading.page)
    let line = page.lines[top...].first { $0.field != nil }
    desk.feed(.resized(Size(columns: 60, rows: 20)))
    #expect(desk.state.list.selected?.id.rawValue == "a4")
    let after = try #require(desk.state.reading.page)
    let lineAfter = after.lines[desk.state.reading.top...].first { $0.field != nil }
    let offset = try #require(line?.range.lowerBound)
    #expect(lineAfter?.range.contains(offset) == true)
  }

  @Test func theScrollPositionIsRemembered() {
    var desk = Desk(rows: 20)
    desk.type("jjj<Enter><PgDn>")
    let top = desk.state.reading.top
    #expect(top > 0)
    desk.type("qk")
    #expect(desk.state.reading.article?.id.rawValue == "a3")
    desk.type("j")
    #expect(desk.state.reading.article?.id.rawValue == "a4")
    #expect(desk.state.reading.top == top)
  }

  @Test func aBigResultIsAWindow() {
    var desk = Desk(Desk.many(3000))
    for _ in 0..<60 { desk.type("<PgDn>") }
    #expect(desk.state.list.rows.count <= 1000)
    let position = desk.state.list.position
    #expect(position == 60 * desk.state.layout.visibleItems + 1)
    #expect(desk.state.list.selected?.title == "Report number \((position ?? 0) - 1)")
    desk.type("G")
    #expect(desk.state.list.position == 3000)
    #expect(desk.state.list.selected?.title == "Report number 2999")
    for _ in 0..<40 { desk.type("<PgUp>") }
    #expect(
      desk.state.list.selected?.title
        == "Report number \(2999 - 40 * desk.state.layout.visibleItems)")
    desk.type("g")
    #expect(desk.state.list.position == 1)
  }

  @Test func whatOthersImportIsTold() {
    var desk = Desk()
    desk.articles += Desk.many(2)
    desk.feed(.idled)
    #expect(desk.state.message?.text == "2 new articles; Ctrl-l shows them")
    #expect(desk.state.list.rows.count == 4)
    desk.type("<C-l>")
    #expect(desk.state.list.rows.count == 6)
  }

  @Test func noRowOfTheKeyTableHidesAnother() {
    for row in KeyBindings.standard.rows {
      for key in row.keys {
        let focus = row.focus ?? .list
        #expect(KeyBindings.standard.action(for: key, in: focus) == row.action)
      }
    }
  }

  @Test func onlyWebLinksOpen() {
    var desk = Desk()
    desk.articles[0].parsed.url = "file:///etc/passwd"
    desk.type("jkO")
    #expect(desk.forTerminal.isEmpty)
    #expect(desk.state.message?.isProblem == true)
  }

  @Test func quittingGoesBackThroughThePanes() {
    var desk = Desk()
    desk.type("<Tab>q")
    #expect(desk.state.focus == .list)
    #expect(desk.forTerminal.isEmpty)
    desk.type("q")
    #expect(desk.forTerminal == [.quit])
  }

  @Test func anEmptyArchiveTakesTheSamplesAtOneKey() {
    var desk = Desk([])
    desk.type("<Enter>")
    #expect(desk.state.list.rows.count == 4)
  }

  /// A seeded monkey: no key sequence may break the state.
  @Test(arguments: [1, 2, 3]) func randomKeysKeepTheInvariants(seed: UInt64) {
    var random = Seeded(state: seed)
    var desk = Desk(Desk.articles + Desk.many(500))
    let keys =
      Array("jkgGhlcpow/][xXbBuUsfzynNZ?:q -ablee ").map(Key.character)
      + [.enter, .escape, .tab, .backTab, .pageDown, .pageUp, .backspace, .left, .right]
    for step in 0..<1500 {
      if step % 97 == 0 {
        desk.feed(
          .resized(
            Size(columns: Int(random.next() % 200), rows: Int(random.next() % 60))))
      }
      desk.feed(.key(keys[Int(random.next() % UInt64(keys.count))]))
      let list = desk.state.list
      #expect(list.rows.isEmpty ? list.cursor == 0 : list.rows.indices.contains(list.cursor))
      if step % 100 == 0 { _ = desk.screen }
    }
  }

  private struct Seeded: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return state >> 17
    }
  }
}
