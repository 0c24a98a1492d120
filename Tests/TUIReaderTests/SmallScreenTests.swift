import Testing

@testable import ReaderModel
@testable import TUIReader

@Suite struct SmallScreenTests {
  static let sizes = [(160, 50), (120, 40), (80, 24), (69, 20), (40, 12), (30, 8)]

  @Test(arguments: sizes) func facetsComeToEveryScreen(columns: Int, rows: Int) {
    var desk = Desk(columns: columns, rows: rows)
    desk.type("f")
    #expect(desk.screen.contains("Facets"))
    #expect(desk.screen.contains("Countries"))
    desk.type("f")
    #expect(desk.screen.contains("Entities"))
    desk.type("f")
    #expect(desk.screen.contains("Facets"))
  }

  /// Facets chosen before must not turn into entities by the key that fetches the pane.
  @Test func fFetchesTheFacetsAgain() {
    var desk = Desk(columns: 80, rows: 24)
    desk.type("fq")
    #expect(desk.state.focus == .list)
    desk.type("f")
    #expect(desk.state.sidebar.content == .facets)
    #expect(desk.state.focus == .entities)
  }

  @Test func fLeavesTheFocusWhereThePaneIsThere() {
    var desk = Desk(columns: 120, rows: 40)
    desk.type("f")
    #expect(desk.state.focus == .list)
  }

  /// On one column of text, no piece of the list stands beside a window.
  @Test(
    arguments: [(69, 20), (40, 12), (30, 8)],
    ["c", "<Tab><Tab>jji", "<Tab><Tab>jjim", "<Tab><Tab>jjis", "?"])
  func aWindowTakesTheWholeOfASmallScreen(size: (columns: Int, rows: Int), keys: String) {
    var desk = Desk(columns: size.columns, rows: size.rows)
    desk.type(keys)
    let canvas = ScreenView(state: desk.state).drawn()
    for y in 1..<size.rows - 1 {
      for x in 0..<size.columns {
        let tint = canvas[x, y].style.tint
        #expect(tint != .none && tint != .faintSelection)
      }
    }
  }

  @Test(arguments: [(80, 24), (40, 12), (30, 8)])
  func helpAndTheWayOutAreHintedAtEverySize(columns: Int, rows: Int) {
    for (keys, hint) in [
      ("", "? help"), ("<Tab>", "? help"), ("<Tab><Tab>", "? help"), ("f", "? help"),
      ("c", "Esc leave"), ("?", "Esc leave"), ("<Tab><Tab>jjim", "Esc leave"),
    ] {
      var desk = Desk(columns: columns, rows: rows)
      desk.type(keys)
      #expect(desk.screen.split(separator: "\n").last?.contains(hint) == true, "\(keys)")
    }
  }

  /// Facets have no mentions and nothing to explain.
  @Test func hintsFollowWhatThePaneShows() {
    var desk = Desk(columns: 120, rows: 40)
    desk.type("<Tab><Tab>f")
    let hints = desk.screen.split(separator: "\n").last ?? ""
    #expect(hints.contains("f entities"))
    #expect(!hints.contains("mention") && !hints.contains("why"))
    desk.type("f")
    #expect(desk.screen.split(separator: "\n").last?.contains("] mention") == true)
  }

  /// What is cut off a key's help can't be read anywhere else.
  @Test func theHelpIsWholeOnASmallScreen() {
    var desk = Desk(columns: 40, rows: 12)
    desk.type("?\"mention in the text\"")
    let text = desk.screen.split(separator: "\n").map { row in
      row.split(separator: "│").last.map(String.init) ?? ""
    }
    let words = text.joined(separator: " ").split(separator: " ").joined(separator: " ")
    #expect(
      words.contains("list: read the article · entities, facets, mention in the text: filter"))
    #expect(!desk.screen.contains("…"))
  }

  @Test(arguments: [(40, 12), (30, 8)])
  func aMistakeInAQueryIsReadToItsEnd(columns: Int, rows: Int) {
    var desk = Desk(columns: columns, rows: rows)
    desk.type("/cuntry:PL")
    let words = desk.screen.split { $0 == "\n" || $0 == " " }.joined(separator: " ")
    #expect(words.contains("unknown field 'cuntry:' — did you mean 'country:'?"))
    #expect(words.hasSuffix("/cuntry:PL"))
  }

  /// Zoomed where nothing could be seen of it, `q` once seemed to be dead.
  @Test func whereOnePaneFitsThereIsNothingToZoom() {
    var desk = Desk(columns: 40, rows: 12)
    desk.type("Z")
    #expect(desk.state.message?.text == "only one pane fits here")
    desk.type("q")
    #expect(desk.forTerminal == [.quit])
    var wide = Desk(columns: 120, rows: 40)
    wide.type("<Tab>Z")
    wide.feed(.resized(Size(columns: 40, rows: 12)))
    wide.type("q")
    #expect(wide.state.focus == .list)
  }

  @Test func walkingMentionsSaysHowManyThereAre() {
    var desk = Desk(columns: 120, rows: 40)
    desk.type("<Tab><Tab>jjjj]")
    let mentions = desk.state.reading.mentions.count
    #expect(desk.screen.contains("mention 1 of \(mentions)"))
    desk.type("q")
    #expect(desk.screen.contains("1/4"))
  }

  /// A count that comes before the first page says how many there are, whatever the list still shows.
  @Test func aCountThatComesFirstStays() {
    var list = ListWindow()
    list.awaitAnother()
    list.take(ResultCount(articles: 2649, stories: 2649))
    #expect(list.total == 2649)
    let rows = Desk.many(200).map { article in
      ArticleRow(
        id: article.id, position: RowPosition(number: 0), title: article.parsed.title,
        source: nil, published: article.parsed.published, countries: [], isBookmarked: false,
        isRead: false)
    }
    list.take(ArticlePage(rows: rows, isLast: false), anchor: .top)
    #expect(list.total == 2649)
  }
}
