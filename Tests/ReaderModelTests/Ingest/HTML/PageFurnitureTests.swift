import Testing

@testable import Ingest
@testable import ReaderModel

/// Lines in the article's own element that are not its text.
@Suite struct PageFurnitureTests {
  private func read(_ body: String, byline: String = "") throws -> ParsedArticle {
    let text = (1...4).map {
      "<p>Ships had waited outside for \($0) days, and some of them had run out of water by then.</p>"
    }
    let html = """
      <!DOCTYPE html><html><head><title>Fog</title></head><body><article><h1>Ships wait in the fog</h1>
      \(byline)\(text.joined())\(body)</article></body></html>
      """
    return try HTMLFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(html.utf8), line: 1), context: IngestContext(file: "a.html")
    ).parsed
  }

  @Test(arguments: [
    "（编辑：王辉）", "【责任编辑：王辉】", "(责编: 王辉、李明)", "（編集：山田）", "［記者：陳小明］", "[来源：新华社]",
    "$$ARTICLEAD$$", "{{ more.headline }}", "Follow Courier on Google News for the latest.",
    "You can unsubscribe at any time.", "Sie können sich jederzeit wieder abmelden.",
    "Note: we are moderating all comments to deal with spam.",
  ])
  func whatIsNotTheTextIsDropped(line: String) throws {
    let article = try read("<p>\(line)</p>")
    #expect(article.paragraphs.count == 4)
    #expect(article.dropped.map(\.text).contains(line))
  }

  @Test(arguments: [
    "（编辑认为此事重要，读者也这么认为。）", "(The editor: nobody knows where she is now.)",
    "The unsubscribed ship, a 40-year-old, waits for the time to come again.",
  ])
  func whatOnlyLooksLikeItStays(line: String) throws {
    #expect(try read("<p>\(line)</p>").paragraphs.count == 5)
  }

  @Test func aPlaceholderUnderAPictureIsNoCaption() throws {
    let article = try read(
      "<figure><img src=\"a.jpg\" width=\"600\"><figcaption>$$ARTICLEAD$$</figcaption></figure>")
    #expect(article.captions.isEmpty)
  }

  @Test(arguments: ["by Ann Lee<br>Monday, 31 July 2023", "By Ann Lee Monday, July 31, 2023"])
  func aDayIsNoPartOfAName(byline: String) throws {
    #expect(try read("", byline: "<div class=\"byline\">\(byline)</div>").authors == ["Ann Lee"])
  }
}
