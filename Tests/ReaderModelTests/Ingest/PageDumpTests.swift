import Testing

@testable import Ingest
@testable import ReaderModel
@testable import Text

@Suite struct PageDumpTests {
  @Test func thereAreTwentyLayoutsOrMore() {
    #expect(DumpFixture.all.count >= 20)
  }

  @Test(arguments: DumpFixture.all)
  func aPageIsReadAsACarefulReaderWould(_ fixture: DumpFixture) throws {
    let article = PageDump(try fixture.text()).article()
    #expect(try DumpFixture.Expectation(of: article) == fixture.expectation())
  }

  @Test(arguments: DumpFixture.all)
  func blankLinesAndTrailingBlanksChangeNothing(_ fixture: DumpFixture) throws {
    let text = try fixture.text()
    let loose = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0.isEmpty ? "\n" : "\($0)  \t" }.joined(separator: "\n")
    let plain = PageDump(text).article()
    var spaced = PageDump("\n\n" + loose + "\n\n").article()
    #expect(spaced.dropped.map(\.text) == plain.dropped.map(\.text))
    spaced.dropped = plain.dropped
    #expect(withoutLineNumbers(spaced) == withoutLineNumbers(plain))
  }

  @Test(arguments: DumpFixture.all)
  func furnitureThatIsAddedIsDropped(_ fixture: DumpFixture) throws {
    let text = try fixture.text()
    let plain = PageDump(text).article()
    let more = PageDump(text + "\n\nShare on Facebook\n• Copy link\nAll rights reserved.\n")
      .article()
    #expect(more.dropped.count == plain.dropped.count + 3)
    #expect(more.text == plain.text)
    #expect(more.title == plain.title)
  }

  @Test(arguments: DumpFixture.all)
  func everyLineIsInExactlyOnePlace(_ fixture: DumpFixture) throws {
    let text = try fixture.text()
    let page = PageDump(text)
    let numbers = page.blocks.flatMap(\.lines).map(\.number)
    let rows = text.split(separator: "\n", omittingEmptySubsequences: false)
    let filled = rows.indices.filter { !rows[$0].trimmed.isEmpty }.map { $0 + 1 }
    #expect(numbers == filled)
    #expect(!page.places.contains(.open))
    let article = page.article()
    let body = zip(page.blocks, page.places).filter { $0.1 == .body }.map(\.0.text)
    #expect(article.paragraphTexts == body)
    let dropped = zip(page.blocks, page.places).filter { pair in
      if case .dropped = pair.1 { true } else { false }
    }
    #expect(article.dropped.count == dropped.reduce(0) { $0 + $1.0.lines.count })
  }

  @Test func linesOfAnyKindAreAllPlaced() {
    var random = SplitMix(seed: 7)
    let pieces = [
      "By Ann Lee", "July 31, 2023 - 16:04", "© 2023 X Daily", "Share", "Menu", "(Photo: X)", "•",
      "Related articles", "A long sentence that says something about the harbour and its ships.",
      "Short title here", "#tag #more", "<>", "...", "관련기사", "홍길동 기자", "=", "(Yonhap)",
      "Źródło: PAP",
      "A long sentence that says something ab", "Tags:", "By", "[]", "Published", "12", "\u{1B}[2J",
    ]
    for _ in 0..<400 {
      let count = Int(random.next() % 14)
      let lines = (0..<count).map { _ in pieces[Int(random.next() % UInt64(pieces.count))] }
      let page = PageDump(lines.joined(separator: random.next() % 2 == 0 ? "\n" : "\n\n"))
      #expect(!page.places.contains(.open))
      #expect(page.blocks.flatMap(\.lines).count == count)
      let article = page.article()
      #expect(article.paragraphs.last.map { $0.upperBound == article.text.utf8.count } ?? true)
    }
  }

  @Test func aGivenSourceGoesFirst() throws {
    let text = "The Daily Lamp\n\nLamps are lit earlier\n\nThe lamps of the town are lit earlier.\n"
    #expect(PageDump(text).article().source == "The Daily Lamp")
    #expect(PageDump(text).article(source: "Archive").source == "Archive")
  }

  private func withoutLineNumbers(_ article: ParsedArticle) -> ParsedArticle {
    var article = article
    article.dropped = article.dropped.map { dropped in
      let why = dropped.why.split(separator: " ").filter { Int($0) == nil }
      return DroppedLine(line: 0, text: dropped.text, why: why.joined(separator: " "))
    }
    return article
  }
}
