import Testing

@testable import Ingest
@testable import ReaderModel

/// Dates of numbers in pages, which may be read two ways.
@Suite struct DateOrderTests {
  private static let paragraphs = String(
    repeating: "<p>The harbour opened again on Monday after the longest storm in forty years.</p>",
    count: 4)

  private func read(_ html: String) throws -> ParsedArticle {
    try HTMLFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(html.utf8), line: 1), context: IngestContext(file: "a.html")
    ).parsed
  }

  @Test(arguments: [
    ("<html lang='en-GB'>", "", "2023-06-05", false),
    ("<html lang='en-US'>", "", "2023-05-06", false),
    ("<html lang='fr'>", "", "2023-06-05", false), ("<html>", "", "2023-05-06", true),
    ("<html>", "<p>Updated 13/06/2023</p>", "2023-06-05", false),
    (
      "<html lang='en-US'><link rel='canonical' href='https://paper.example.au/1'>", "",
      "2023-06-05", false
    ),
  ])
  func thePageTellsWhetherTheDayComesFirst(
    _ start: String, _ more: String, _ day: String, _ isInferred: Bool
  ) throws {
    let line = "<p class='date'>Published 05/06/2023 10:00 am</p>"
    let article = try read("\(start)<body><h1>Harbour</h1>\(line)\(more)\(Self.paragraphs)")
    #expect(article.published.day?.description == day)
    #expect(article.published.isInferred == isInferred)
  }
}
