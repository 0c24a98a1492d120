import Testing

@testable import ReaderModel
@testable import TUIReader

/// Picking values, one or several.
@Suite struct PickerTests {
  @Test func severalMarkedValuesMakeOneChoice() {
    var desk = Desk()
    desk.type("cpol<Tab>")
    #expect(desk.screen.contains("✓ Poland"))
    desk.type("kor<Tab><Enter>")
    #expect(desk.state.result.filters == [.or([.country("PL"), .country("KR")])])
    #expect(desk.screen.contains("Poland or South Korea"))
    #expect(desk.state.result.query.line == "country:PL OR country:KR")
  }

  @Test func aMarkCanBeTakenAway() {
    var desk = Desk()
    desk.type("cpol<Tab><Up><Tab>nor<Enter>")
    #expect(desk.state.result.filters == [.country("NO")])
  }

  @Test func severalMarkedValuesAreLeftOutOneByOne() {
    var desk = Desk()
    desk.type("c-pol<Tab>nor<Tab><Enter>")
    #expect(desk.state.result.filters == [.not(.country("PL")), .not(.country("NO"))])
  }

  @Test func leavingOutWhatIsAFilterReplacesIt() {
    var desk = Desk()
    desk.type("cpol<Enter>c-pol<Enter>")
    // The picker counts within Poland, and Poland itself is there to be left out.
    #expect(desk.state.result.filters == [.not(.country("PL"))])
    #expect(desk.screen.contains("in place of ‘Poland’"))
    desk.type(":query<Space>-tank<Enter>/tank<Enter>")
    #expect(
      !desk.state.result.filters.contains(.not(.word("tank")))
        || desk.state.result.filters.count == 2)
  }

  @Test func thePickerSaysWhatItCountsIn() {
    var desk = Desk()
    desk.type("c")
    #expect(desk.screen.contains("in all 4 articles"))
    desk.type("<Esc>cpol<Enter>p")
    #expect(desk.screen.contains("in 2 articles of this result · Ctrl-a whole archive"))
    #expect(!desk.screen.contains("Norway  "))
  }

  @Test func theWholeArchiveIsPickedFromInPlaceOfTheFilters() {
    var desk = Desk()
    desk.type("cpol<Enter>cnor")
    #expect(desk.screen.contains("nothing fits ‘nor’"))
    desk.type("<C-a>")
    #expect(desk.screen.contains("in the whole archive"))
    desk.type("<Enter>")
    #expect(desk.state.result.filters == [.country("NO")])
  }

  @Test(arguments: [
    (40, "Poland or 3 more"), (60, "Poland or South Korea or 2 more"),
    (120, "Poland or South Korea or Uzbekistan or Norway"),
  ])
  func aChoiceOnAChipIsNotCutInHalf(width: Int, label: String) {
    let codes: [CountryCode] = ["PL", "KR", "UZ", "NO"]
    let desk = Desk()
    let row = ChipRow(
      filters: [.or(codes.map(Filter.country))], setting: desk.state.setting,
      width: min(width, label.utf8.count + 8))
    #expect(row.chips.first?.label == label)
  }
}

/// Editing the whole query, and completion.
@Suite struct QueryEditingTests {
  @Test func theWholeQueryIsOneLine() {
    var desk = Desk()
    desk.type("cpol<Enter>/tash<Enter>U")
    #expect(desk.state.result.filters.count == 3)
    desk.type("e")
    #expect(desk.screen.contains("query: country:PL tash* is:unread"))
  }

  @Test func anEditedQueryReplacesAllFilters() {
    var desk = Desk()
    desk.type("cpol<Enter>e<C-u>country:NO<Space>OR<Space>(country:KR<Space>-k9)")
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a2", "a3", "a4"])
    desk.type("<Enter>")
    #expect(
      desk.state.result.filters
        == [.or([.country("NO"), .and([.country("KR"), .not(.word("k9"))])])])
  }

  @Test func leavingTheEditorChangesNothing() {
    var desk = Desk()
    desk.type("cpol<Enter>")
    let before = desk.state.result
    desk.type("e<C-u>country:NO<Esc>")
    #expect(desk.state.result == before)
    #expect(desk.state.list.window.rows.count == 2)
  }

  @Test func anEditedQueryThatCanNotBeReadSaysWhy() {
    var desk = Desk()
    desk.type("e(a<Enter>")
    #expect(desk.screen.contains("this '(' is never closed"))
    #expect(desk.state.overlay != nil)
  }

  @Test(arguments: [
    ("/cou<Tab>", "/country:"), ("/-per<Tab>", "/-person:"), ("/is:un<Tab>", "/is:unread"),
    ("/is:un<Tab><Tab>", "/is:undated"), ("/sort:o<Tab>", "/sort:oldest"),
    ("/country:nor<Tab>", "/country:Norway"),
    ("/country:<Quote>south<Space>k<Tab>", "/country:\"South Korea\""),
    ("/k9<Space>(weapon:k2<Tab>", "/k9 (weapon:=K2"),
    ("/person:lee<Tab>", "/person:\"Lee Jong-sup\""),
    (":query<Space>k9<Space>cou<Tab>", ":query k9 country:"),
    (":query<Space>country:nor<Tab>", ":query country:Norway"),
  ])
  func tabCompletesFieldsAndValues(keys: String, line: String) {
    var desk = Desk()
    desk.type(keys)
    #expect(desk.screen.contains("\n " + line))
  }

  @Test func aCompletedValueIsSearchedAtOnce() {
    var desk = Desk()
    desk.type("/country:nor<Tab>")
    #expect(desk.state.list.window.rows.map(\.id.rawValue) == ["a4"])
  }

  @Test func datedQueriesSayWhatTheyLeaveOut() {
    var desk = Desk()
    desk.feed(
      .counted(
        ResultCount(articles: 4, stories: 4, undated: 3), generation: 1))
    #expect(desk.screen.contains("3 undated left out"))
  }

  @Test func anUnknownNameSaysWhichOneMayBeMeant() {
    var desk = Desk()
    desk.type("/person:blaszcak<Enter>")
    desk.feed(
      .counted(
        ResultCount(
          articles: 0, stories: 0,
          suggestion: "no person is called ‘blaszcak’; did you mean person:Błaszczak?"),
        generation: desk.generation))
    #expect(desk.screen.contains("no person is called ‘blaszcak’"))
  }

  @Test func aChipFollowsAMerge() {
    var desk = Desk()
    desk.type(":query<Space>person:=Austin<Space>-person:<Quote>Jong-sup<Space>Lee<Quote><Enter>")
    let ruling = EntityRuling.same(kind: .person, name: "Austin", as: "Lloyd Austin")
    desk.feed(
      .ruled(
        RulingChange(
          ruling: ruling, article: Article.ID(rawValue: "a1"), isOn: true, reason: .asked),
        articles: 1))
    #expect(
      desk.state.result.filters
        == [.field(.person, "Lloyd Austin"), .not(.field(.person, "Jong-sup Lee"))])
  }
}
