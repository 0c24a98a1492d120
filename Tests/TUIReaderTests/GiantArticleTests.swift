import ReaderModel
import Testing

@testable import TUIReader

/// An article of a hundred thousand mentions is painted and walked like any other.
@Suite struct GiantArticleTests {
  private static let words = 100_000

  /// `Poland` and a line feed, over and over, all of them mentions of one country.
  private static let article: Article = {
    let word = "Poland\n"
    let size = word.utf8.count
    let text = String(repeating: word, count: words)
    var parsed = ParsedArticle(paragraphs: [text])
    parsed.title = "Giant"
    var article = Desk.many(1)[0]
    article.parsed = parsed
    article.annotation.entities = [
      Entity(
        id: "1", kind: .country, name: "Poland", country: "PL", role: nil,
        mentions: (0..<words).map {
          Mention(field: .text, range: $0 * size..<$0 * size + size - 1, form: .name)
        })
    ]
    return article
  }()

  @Test func onlyWhatStandsOnTheScreenIsPainted() throws {
    var desk = Desk([Self.article])
    desk.type("<Enter><Tab>")
    let page = try #require(desk.state.reading.page)
    #expect(desk.state.reading.mentions.count == Self.words)
    let lines = page.lines.dropFirst(5000).prefix(30)
    let paint = TextPaint(article: Self.article, reading: desk.state.reading, lines: lines)
    #expect(paint.spans(in: .text, meeting: 0..<Int.max).count == 60)
    #expect(paint.spans(in: .title, meeting: 0..<Int.max).isEmpty)
  }

  @Test func theLineOfAnyByteIsFound() throws {
    let page = TextPage(Self.article, width: 60)
    for (index, line) in page.lines.enumerated() where index % 997 == 0 {
      let field = try #require(line.field)
      #expect(page.line(of: field, offset: line.range.lowerBound) == index)
      #expect(page.line(of: field, offset: line.range.upperBound) == index)
    }
    #expect(page.line(of: .text, offset: Int.max) == page.lines.count - 1)
  }

  /// Each mention is looked for among the lines: once through both would be ten thousand million
  /// steps, and never end.
  @Test func mentionsAndMatchesAreWalkedFromBothEnds() {
    var desk = Desk([Self.article])
    desk.type("<Enter><Tab>[")
    #expect(desk.state.reading.mentionCursor != nil)
    desk.type("<Tab><Tab>G/polan<Enter>n")
    #expect(desk.state.reading.matches.count == Self.words)
    #expect(desk.screen.contains("Poland"))
  }
}
