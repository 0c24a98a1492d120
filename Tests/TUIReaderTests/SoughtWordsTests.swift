import ReaderModel
import Testing

@testable import TUIReader

/// A search keeps its words: lit in list, title and text, and walked.
@Suite struct SoughtWordsTests {
  private static let long =
    [String](repeating: "A paragraph about other things.", count: 40).enumerated()
    .map { $0.offset % 13 == 7 ? "Here the crossbows are kept, and a crossbow rests." : $0.element }

  private func desk() -> Desk {
    var articles = Desk.articles
    articles[3].parsed.paragraphs(Self.long)
    return Desk(articles)
  }

  /// The cells of the screen with the look of matches, as text.
  private func lit(_ desk: Desk) -> [String] {
    let canvas = ScreenView(state: desk.state).drawn()
    var words: [String] = []
    for y in 0..<canvas.size.rows {
      var isGoingOn = false
      for x in 0..<canvas.size.columns {
        let isLit = [.match, .currentMatch].contains(canvas[x, y].style.tint)
        if isLit, isGoingOn { words[words.count - 1] += canvas[x, y].text }
        if isLit, !isGoingOn { words.append(canvas[x, y].text) }
        isGoingOn = isLit
      }
    }
    return words
  }

  @Test func theWordsOfASearchAreWalkedInTheText() {
    var desk = desk()
    desk.type("/crossbow<Enter><Enter>")
    #expect(desk.state.focus == .text)
    let before = desk.state.reading.top
    desk.type("n")
    #expect(desk.state.reading.matchCursor == 0)
    desk.type("nnn")
    #expect(desk.state.reading.matchCursor == 3)
    desk.type("N")
    #expect(desk.state.reading.matchCursor == 2)
    #expect(desk.state.reading.top >= before)
    #expect(desk.screen.contains("match 3 of"))
  }

  @Test func theyAreLitInTitleTextAndSnippet() {
    var desk = Desk()
    desk.type("/minist<Enter>")
    let words = lit(desk)
    #expect(words.contains("ministers"))
    #expect(words.contains("Minister"))
    #expect(words.count { $0 == "ministers" } > 2)
  }

  @Test func theListShowsTheWordsAroundWhatWasFound() {
    var desk = Desk()
    desk.type("/aircraft<Enter>")
    #expect(desk.screen.contains("light combat aircraft"))
    let first = desk.screen.split(separator: "\n").first { $0.contains("light combat") } ?? ""
    #expect(first.prefix(42).contains("aircraft"))
  }

  @Test func aSearchInTheTextGoesBeforeThemAndEscapeBringsThemBack() {
    var desk = Desk()
    desk.type("/k9<Enter><Enter>/poland<Enter>")
    #expect(desk.state.reading.needle == "poland")
    let found = desk.state.reading.matches
    desk.type("<Esc>")
    #expect(desk.state.reading.matches != found)
    #expect(desk.state.reading.matches.count == 2)
  }

  @Test func withoutASearchNothingIsLit() {
    var desk = Desk()
    desk.type("cpol<Enter><Enter>n")
    #expect(lit(desk).isEmpty)
    #expect(desk.screen.contains("nothing was searched"))
  }

  @Test(arguments: [
    ("howitzer", "Howitzers, a howitzer's crew", ["Howitzers", "howitzer"]),
    ("blaszczak", "Mariusz Błaszczak met", ["Błaszczak"]),
    ("\"defence minister\"", "The defence ministers of the minister", ["defence ministers"]),
    ("defen*", "Defence, defend and offence", ["Defence", "defend"]),
    ("국방부", "국방부는 24일 국방을 국방부가", ["국방부는", "국방부가"]),
    ("K9", "K-9, K 9A1 and K-99", ["K-9", "K 9A1"]),
    ("-tank howitzer", "a tank and a howitzer", ["howitzer"]),
    ("title:tank", "a tank", []),
  ])
  func theSameWordsAsInTheIndexAreLit(line: String, text: String, found: [String]) throws {
    let query = try ArticleQuery.parse(
      line, countries: Desk.Names(), today: CivilDate(daysSinceEpoch: 0), calendar: .numbersOnly)
    let words = SoughtWords(query.filter)
    let bytes = Array(text.utf8)
    let lit = words.ranges(in: text).map { String(decoding: bytes[$0], as: UTF8.self) }
    #expect(lit == found)
  }
}

extension ParsedArticle {
  /// Replaces the text.
  fileprivate mutating func paragraphs(_ paragraphs: [String]) {
    self = ParsedArticle(
      title: title, subtitles: subtitles, source: source, authors: authors, url: url,
      published: published, captions: captions, paragraphs: paragraphs)
  }
}
