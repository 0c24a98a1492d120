import Testing
import Text

@testable import ReaderModel
@testable import TUIReader

/// Links in an article's text have numbers, and `O` opens them.
@Suite struct LinkTests {
  private static let url = "https://courier.example/harbour"

  private func article(links: Int, words: String = "ships wait in the fog") -> Article {
    var article = Desk.articles[1]
    article.parsed.url = Self.url
    let paragraphs = (1...max(1, links)).map { "Paragraph \($0): \(words)." }
    var parsed = ParsedArticle(title: "Fog", url: Self.url, paragraphs: paragraphs)
    parsed.links = (0..<links).map { index in
      let start = parsed.paragraphs[index].lowerBound
      return ArticleLink(range: start..<start + 9, url: "https://b\(index + 1).example/page")
    }
    article.parsed = parsed
    article.annotation = .empty
    return article
  }

  @Test func numbersStandBehindTheWordsAndReferencesAtTheEnd() {
    let screen = Desk([article(links: 2)]).screen
    #expect(screen.contains("Paragraph[1] 1: ships wait in the fog."))
    #expect(screen.contains("Paragraph[2] 2: ships wait in the fog."))
    #expect(screen.contains("[1] b1.example https://b1.example/page"))
    #expect(screen.contains("[2] b2.example https://b2.example/page"))
  }

  /// The numbers are drawn and not part of the text: what is marked in it stays in its place.
  @Test func numbersMoveNoMarks() {
    var article = article(links: 1)
    let start = "Paragraph 1: ".utf8.count
    article.annotation.entities = [
      Entity(
        id: "p1", kind: .person, name: "ships",
        mentions: [Mention(field: .text, range: start..<start + 5)])
    ]
    let canvas = ScreenView(state: Desk([article]).state).drawn()
    let ink = Kind.person.ink
    let marked = canvas.plainText.split(separator: "\n").indices.flatMap { row in
      (0..<120).compactMap { column -> String? in
        let cell = canvas[column, row]
        return cell.style.ink == ink && column < 80 ? cell.text : nil
      }
    }
    #expect(marked.joined().contains("ships"))
  }

  @Test(arguments: [8, 9, 10, 12, 20, 33, 80])
  func everyLetterIsDrawnOnceAtAnyWidth(width: Int) {
    for words in ["ships wait", "안개가 짙어 배들이 기다린다", "雾很浓船在等待着港口开放", "ąęłóżź éà ñ"] {
      let article = article(links: 3, words: words)
      let page = TextPage(article, width: width)
      let body = page.lines.filter { $0.kind == .body }
      let drawn = body.map { article.parsed.text.slice($0.range) }.joined()
      let letters = article.parsed.text.filter { !$0.isWhitespace }
      #expect(drawn.filter { !$0.isWhitespace } == letters)
      #expect(body.flatMap(\.notes).map(\.text) == ["[1]", "[2]", "[3]"])
    }
  }

  @Test func withoutLinksInTheTextTheArticleOpensAtOnce() {
    var desk = Desk([article(links: 0)])
    desk.type("O")
    #expect(desk.forTerminal == [.open(Self.url)])
  }

  @Test func theArticleComesFirst() {
    var desk = Desk([article(links: 3)])
    desk.type("O")
    #expect(desk.screen.contains("this article"))
    desk.type("<Enter>")
    #expect(desk.forTerminal == [.open(Self.url)])
    #expect(desk.state.overlay == nil)
  }

  @Test func aNumberOpensItsReference() {
    var desk = Desk([article(links: 3)])
    desk.type("O3")
    #expect(desk.forTerminal == [.open("https://b3.example/page")])
    #expect(desk.state.overlay == nil)
  }

  /// 1 may be the beginning of 12.
  @Test func ofTwelveLinksOneWaitsForEnter() {
    var desk = Desk([article(links: 12)])
    desk.type("O1")
    #expect(desk.forTerminal == [])
    desk.type("<Enter>O12")
    #expect(
      desk.forTerminal == [.open("https://b1.example/page"), .open("https://b12.example/page")])
    desk.type("O4")
    #expect(desk.forTerminal.last == .open("https://b4.example/page"))
  }

  @Test func wordsNarrowAndArrowsChoose() {
    var desk = Desk([article(links: 12)])
    desk.type("Ob1.ex<Enter>")
    #expect(desk.forTerminal == [.open("https://b1.example/page")])
    desk.type("O<Down><Down><Enter>")
    #expect(desk.forTerminal.last == .open("https://b2.example/page"))
    desk.type("Onowhere<Enter>")
    #expect(desk.forTerminal.count == 2)
    #expect(desk.screen.contains("no link fits ‘nowhere’"))
    desk.type("<Esc>")
    #expect(desk.state.overlay == nil)
  }

  @Test func showListsTheReferences() {
    let lines = ArticleText.lines(of: article(links: 2))
    #expect(lines.contains { $0.contains("Paragraph[1] 1: ships") })
    #expect(lines.contains("[2] https://b2.example/page"))
  }
}
