import ReaderModel
import Testing

@testable import TUIReader

/// Titles and names without end, of characters two columns wide that begin on odd and even columns.
@Suite struct WideTextTests {
  /// How everything is called: so many narrow letters, then wide ones.
  private static func name(_ narrow: Int) -> String {
    String(repeating: "a", count: narrow) + String(repeating: "국방부👩‍👩‍👧", count: 60)
  }

  private static func article(_ narrow: Int) -> Article {
    let name = name(narrow)
    let kinds: [Entity.Kind] = [.country, .person, .organisation, .weapon, .place]
    let mention = Mention(field: .title, range: 0..<name.utf8.count)
    let parsed = ParsedArticle(
      title: name, subtitles: [name], source: name, authors: [name],
      url: "https://example.org/\(name)", published: .unknown,
      captions: [Caption(text: name, credit: name)], paragraphs: [name, name + " " + name])
    return Article(
      id: Article.ID(rawValue: "w\(narrow)"), parsed: parsed,
      annotation: Annotation(
        entities: kinds.enumerated().map { index, kind in
          Entity(
            id: "e\(index)", kind: kind, name: name, country: "KR", role: name,
            mentions: [mention])
        },
        countries: [CountryInArticle(code: "KR", name: name, how: .named, mentions: 1)]),
      isBookmarked: true, isRead: false)
  }

  static let states = [
    "", "j", "<Tab>", "<Tab><Tab>j]", "f", "c", "p", "p-", "o<Enter>", "w<Enter><S-Tab>",
    "<Tab><Tab>ji", "<Tab><Tab>jim<BS>", "<Tab><Tab>jis", "/국방부국방부국방부국방부국방부국방부국방부국방부",
    "/국방부<Enter>", ":국방부국방부국방부국방부국방부국방부국방부국방부<Home>", "<Tab>/국방부<Enter>n", "y",
    "<Tab><Tab>/국방부", "?국방부국방부국방부국방부국방부국방부국방부국방부", "Z", "<Tab>Z",
  ]

  @Test(
    arguments: [(160, 50), (121, 40), (120, 40), (80, 24), (79, 31), (69, 20), (40, 12), (30, 8)],
    states)
  func nothingSticksOut(size: (columns: Int, rows: Int), keys: String) {
    var desk = Desk(
      [Self.article(0), Self.article(1)] + Desk.articles, columns: size.columns, rows: size.rows)
    desk.type(keys)
    let canvas = ScreenView(state: desk.state).drawn()
    #expect(canvas.faults.isEmpty)
    for rule in desk.state.layout.rules where desk.state.overlay == nil {
      for y in rule.y..<rule.y + rule.height { #expect(canvas[rule.x, y].text == "│") }
    }
  }

  /// Whatever has the keys stays on the screen, whole, and gives way when it is closed.
  @Test(arguments: states) func aWindowThatIsOpenOutlivesEverySize(keys: String) {
    var desk = Desk([Self.article(0)] + Desk.articles, columns: 120, rows: 40)
    desk.type(keys)
    let (before, overlay) = (desk.screen, desk.state.overlay)
    for size in [(30, 8), (10, 3), (200, 60), (1, 1), (80, 24), (0, 0), (70, 8), (120, 40)] {
      desk.feed(.resized(Size(columns: size.0, rows: size.1)))
      #expect(ScreenView(state: desk.state).drawn().faults.isEmpty)
      #expect((desk.state.overlay == nil) == (overlay == nil))
      if let overlay { #expect(desk.state.overlay?.isEqual(to: overlay) == true) }
    }
    #expect(desk.screen == before)
  }
}
