import Foundation
import Testing
import Text

@testable import Archive
@testable import Ingest
@testable import ReaderModel

/// Links in a text are kept with the article, wherever it comes from.
@Suite struct ArticleLinkTests {
  private static let prose =
    "The harbour opened again on Monday after the longest storm in forty years, its master said. "
    + "Ships had waited outside for nine days, and two of them had run out of fresh water by then. "

  private func page(_ body: String, head: String = "") throws -> ParsedArticle {
    let html = """
      <!DOCTYPE html><html><head><title>Harbour opens again</title>\(head)
      <link rel="canonical" href="https://courier.example/a/harbour.html"></head>
      <body><article><h1>Harbour opens again</h1>\(body)<p>\(Self.prose)</p><p>\(Self.prose)More.</p>
      </article></body></html>
      """
    return try HTMLFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(html.utf8), line: 1), context: IngestContext(file: "a.html")
    ).parsed
  }

  /// Words and addresses of an article's links.
  private func links(_ article: ParsedArticle) -> [String] {
    article.links.map { "\(article.text.slice($0.range)) → \($0.url)" }
  }

  @Test func aPagesLinksAreKeptWithTheirPlaces() throws {
    let article = try page(
      """
      <p>“Łódź” <a href="/b?x=1&amp;y=2">  waits\u{AD} for\n ships </a>, says
      <a href='mailto:n@courier.example'>Nora</a>; see <a href="//other.example/c"><b>the</b>
      report</a>.</p><ul><li>One <a href="../d">item</a></li><li><a href="e">Two</a> items</li></ul>
      """)
    #expect(
      links(article) == [
        "waits for ships → https://courier.example/b?x=1&y=2",
        "Nora → mailto:n@courier.example", "the report → https://other.example/c",
        "item → https://courier.example/d", "Two → https://courier.example/a/e",
      ])
  }

  @Test(arguments: [
    "javascript:alert(1)", "#below", "", "  ", "data:text/html,x", "file:///etc/passwd",
    "https://courier.example/a/harbour.html#top", "http:", "mailto:", "ftp://a.example/b",
    "https://a.example/" + String(repeating: "a", count: 2100), "JavaScript:alert(1)",
    "java\nscript:alert(1)", " vbscript:x", "https:///x y\u{0}",
  ])
  func whatLeadsNowhereIsNotKept(href: String) throws {
    let article = try page("<p>See <a href=\"\(href)\">this page</a> for more of it.</p>")
    #expect(links(article).filter { !$0.contains("%") } == [])
    #expect(article.text.contains("See this page for more of it."))
  }

  /// No blank, control or invisible letter gets into an address, and so none into a terminal.
  @Test func addressesArePrintable() {
    let address = HTMLLinks.address("https://a.example/b c\u{202E}\u{7F}\"ł\u{1B}[31m", base: nil)
    #expect(address == "https://a.example/b%20c%E2%80%AE%7F%22ł%1B[31m")
  }

  @Test func aBaseElementComesFirst() throws {
    let article = try page(
      "<p>Go <a href=\"x/y\">there</a> now.</p>", head: "<base href=\"https://cdn.example/z/\">")
    #expect(links(article) == ["there → https://cdn.example/z/x/y"])
  }

  /// Letters that NFC joins move what stands behind them.
  @Test func placesFitTheComposedText() throws {
    let article = try page(
      "<p>E\u{301}le\u{300}ve a\u{300} <a href=\"/b\">l’e\u{301}cole</a>, e\u{301}.</p>")
    #expect(links(article) == ["l’école → https://courier.example/b"])
  }

  @Test func aFloodOfLinksIsBounded() throws {
    let flood = (0..<2000).map { "word word word word word <a href=\"/\($0)\">w</a>" }
    let article = try page("<p>" + flood.joined(separator: " ") + "</p>")
    #expect(article.links.count == ArticleLink.most)
  }

  @Test func aFeedsItemsHaveLinks() throws {
    let feed = """
      <?xml version="1.0"?><rss version="2.0"><channel><title>Courier</title><item>
      <title>Fog</title><link>https://courier.example/fog</link><description>
      &lt;p&gt;It is &lt;a href="/why"&gt;foggy&lt;/a&gt; again.&lt;/p&gt;</description></item>
      </channel></rss>
      """
    let format = FeedFormat(TestData.lexicon)
    let context = IngestContext(file: "f.xml")
    var input = ByteInput(bytes: Array(feed.utf8))
    let record = try #require(try format.nextRecord(in: &input, context: context))
    let article = try #require(try format.contents(of: record, context: context).articles.first)
    #expect(links(article.parsed) == ["foggy → https://courier.example/why"])
  }

  @Test func markdownsLinksAreKept() throws {
    let text = """
      ---
      title: Fog
      ---
      It is **foggy** in the [_old_ harbour](https://a.example/b "title"), ![a picture](x.png)
      [ships][1] wait, and <a href="https://c.example/">boats</a> too; see [Rules].

      [1]: <https://d.example/e> "ships"
      [rules]: https://r.example/
      """
    let article = try MarkdownFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(text.utf8), line: 1), context: IngestContext(file: "f")
    ).parsed
    #expect(
      links(article) == [
        "old harbour → https://a.example/b", "ships → https://d.example/e",
        "boats → https://c.example/", "Rules → https://r.example/",
      ])
  }

  @Test func aMailsLinksAreKept() throws {
    let mail = """
      From: Nora Feldt <nora@example.org>
      Subject: Fog
      Content-Type: text/html; charset=utf-8

      <p>It is <a href="https://a.example/b">foggy</a>.</p><p>Ships <a href="c">wait</a>.</p>
      """
    let format = MailFormat(TestData.lexicon)
    let context = IngestContext(file: "f")
    var input = ByteInput(bytes: Array(mail.utf8))
    let record = try #require(try format.nextRecord(in: &input, context: context))
    let article = try format.article(from: record, context: context).parsed
    #expect(links(article) == ["foggy → https://a.example/b"])
  }

  @Test func linksComeBackFromTheArchiveAndFromItsExport() throws {
    let parsed = try page("<p>See <a href=\"/b\">this</a> and <a href=\"/c\">that</a>.</p>")
    let stored = try ArticleRecord.article(from: ArticleRecord.bytes(of: parsed))
    #expect(stored.links.count == 2)
    #expect(stored == parsed)
    let line = ArticleJSON.object(
      Article(id: ArticleFingerprint.id(of: parsed), parsed: stored, annotation: .empty)
    ).line
    let context = IngestContext(file: "export.jsonl")
    let again = try JSONLinesFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(line.utf8), line: 1), context: context)
    #expect(again.parsed.links == parsed.links)
    #expect(ArticleFingerprint.content(of: again.parsed) == ArticleFingerprint.content(of: parsed))
    var unlinked = parsed
    unlinked.links = []
    #expect(
      ArticleFingerprint.content(of: unlinked) != ArticleFingerprint.content(of: parsed))
  }

  @Test func referencesAreNumberedOnce() {
    var article = ParsedArticle(paragraphs: ["one two three"])
    article.links = [
      ArticleLink(range: 0..<3, url: "https://www.b.example/"),
      ArticleLink(range: 4..<7, url: "mailto:a@b.example?subject=x"),
      ArticleLink(range: 8..<13, url: "https://www.b.example/"),
    ]
    let references = References(article)
    #expect(references.numbers == [1, 2, 1])
    #expect(references.words == ["one", "two"])
    #expect(references.addresses.map(References.host) == ["b.example", "a@b.example"])
    #expect(References.host(of: "https://bank.example@evil.example:80/x") == "evil.example:80")
  }
}
