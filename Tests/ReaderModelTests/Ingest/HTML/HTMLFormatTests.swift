import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

/// Saved pages as articles.
@Suite struct HTMLFormatTests {
  private static let long = [
    "The harbour opened again on Monday after the longest storm in forty years, its master said.",
    "Ships had waited outside for nine days, and two of them had run out of fresh water by then.",
    "Nobody was hurt, but the lighthouse will need new windows before the winter comes, he added.",
    "The town council wants to decide in September who is going to pay for the broken piers.",
  ]
  private static var paragraphs: String { long.map { "<p>\($0)</p>" }.joined() }

  private func read(_ html: String) throws -> ParsedArticle { try read(bytes: Array(html.utf8)) }

  private func read(bytes: [UInt8]) throws -> ParsedArticle {
    let format = HTMLFormat(TestData.lexicon)
    return try format.article(
      from: RawRecord(bytes: bytes, line: 1), context: IngestContext(file: "a.html")
    ).parsed
  }

  private func page(head: String = "", _ body: String) -> String {
    "<!DOCTYPE html><html><head>\(head)</head><body>\(body)</body></html>"
  }

  @Test func aUsualPageIsReadWhole() throws {
    let article = try read(
      page(
        head: """
          <title>Harbour opens again - Harbour Courier</title>
          <meta property="og:site_name" content="Harbour Courier">
          <link rel="canonical" href="https://example.com/harbour">
          <script type="application/ld+json">{"@context": "https://schema.org", "@graph": [
          {"@type": "WebSite", "name": "Harbour Courier"},
          {"@type": "NewsArticle", "headline": "Harbour opens again", "dateModified":
          "2023-08-02T10:00:00Z", "datePublished": "2023-07-31T16:04:00+09:00", "author":
          [{"@type": "Person", "name": "Nora Feldt"}, {"@type": "Organization", "name": "Reuters"}]}]}
          </script>
          """,
        """
        <nav><ul><li><a href="/">Home</a></li></ul></nav>
        <article><h1>Harbour opens again</h1><div class="byline">By Nora Feldt</div>
        <figure><img src="a.jpg"><figcaption>The harbour. (Photo: Jan Holm)</figcaption></figure>
        \(Self.paragraphs)<h2>What comes next</h2><ul><li>New windows</li><li>New piers</li></ul>
        <div class="newsletter-signup"><p>Get our letter every morning, with all the news.</p></div>
        <p><a href="/other">Read how the storm began nine days ago</a></p>
        </article><footer><p>All rights reserved, and everything else too, by the Courier.</p></footer>
        """))
    #expect(article.title == "Harbour opens again")
    #expect(article.source == "Harbour Courier")
    #expect(article.authors == ["Nora Feldt"])
    #expect(article.published.iso == "2023-07-31T16:04:00+09:00")
    #expect(article.url == "https://example.com/harbour")
    #expect(article.captions == [Caption(text: "The harbour.", credit: "Jan Holm")])
    let text = Self.long + ["What comes next", "• New windows\n• New piers"]
    #expect(article.text == text.joined(separator: "\n\n"))
    #expect(article.dropped.map(\.why).contains("newsletter box"))
    #expect(article.dropped.map(\.why).contains("related link"))
  }

  @Test(arguments: [
    "Harbour opens again | Harbour Courier", "Harbour opens again - News - Harbour Courier",
    "Harbour opens again — Courier", "Harbour opens again",
  ])
  func thePublishersNameIsNoPartOfTheTitle(title: String) throws {
    let head = """
      <title>\(title)</title><meta property="og:site_name" content="Harbour Courier">
      <meta property="og:url" content="https://www.courier.example/a"><meta property="article:section"
      content="News">
      """
    #expect(try read(page(head: head, Self.paragraphs)).title == "Harbour opens again")
  }

  /// Once the whole page was before its headline, which was taken for the section.
  @Test func aSectionWithTheTitleDoesNotHideTheHeadline() throws {
    let head = """
      <title>Harbour opens again now</title>
      <meta property="article:section" content="Harbour opens again now">
      """
    let article = try read(page(head: head, "<h1>Harbour opens again now</h1>" + Self.paragraphs))
    #expect(article.title == "Harbour opens again now")
    #expect(article.paragraphs.count == 4)
  }

  @Test(arguments: [
    ("<meta property='article:published_time' content='2023-07-31T16:04:00Z'>", ""),
    ("", "<time datetime='2023-07-31T16:04:00+00:00'>31 July</time>"),
    ("", "<span itemprop='datePublished' content='2023-07-31'>yesterday</span>"),
    ("", "<p class='meta-info'>Published: July 31, 2023 16:04 GMT</p>"),
    ("<link rel='canonical' href='https://example.com/2023/07/31/harbour'>", ""),
    (
      "<script type='application/ld+json'>{\"@type\":\"Article\",\"headline\":\"a\nb\","
        + "\"datePublished\":\"2023-07-31\",}</script>", ""
    ),
  ])
  func theDateOfPublicationIsFound(head: String, body: String) throws {
    let html = page(
      head: head + "<meta property='article:modified_time' content='2023-09-01'>",
      "<h1>Harbour opens again</h1>" + body + Self.paragraphs)
    #expect(try read(html).published.day?.description == "2023-07-31")
  }

  @Test(arguments: [
    "<meta name='author' content='Nora Feldt, Jan Holm'>",
    "<p class='byline'>By <a href='/nf'>Nora Feldt</a> and <a href='/jh'>Jan Holm</a></p>",
    "<a rel='author' href='/nf'>Nora Feldt</a> <a rel='author' href='/jh'>Jan Holm</a>",
    "<p>By Nora Feldt and Jan Holm</p>",
    "<div class='author-name'>NORA FELDT</div><div class='author-name'>Jan Holm</div>",
    "<p>Nora Feldt/Jan Holm</p>",
  ])
  func theAuthorsAreFound(byline: String) throws {
    let html = page("<h1>Harbour opens again</h1>" + byline + Self.paragraphs)
    let article = try read(html)
    #expect(article.authors == ["Nora Feldt", "Jan Holm"])
    #expect(article.paragraphs.count == 4)
  }

  @Test func agenciesAreNoPeople() throws {
    let html = page(
      head: "<meta name='author' content='Nora Feldt, Reuters, Harbour Courier'>"
        + "<meta property='og:site_name' content='Harbour Courier'>", Self.paragraphs)
    #expect(try read(html).authors == ["Nora Feldt"])
  }

  @Test func aTextOfSeveralPartsIsReadWhole() throws {
    let half = { (part: Int) in
      let text = Self.long[(2 * part)..<(2 * part + 2)].map { "<p>\($0)</p>" }.joined()
      return "<div class='chunk body'>\(text)</div><div class='ad-slot'>Buy our ships now</div>"
    }
    let article = try read(page("<h1>Harbour</h1>" + half(0) + half(1)))
    #expect(article.text == Self.long.joined(separator: "\n\n"))
  }

  @Test(arguments: ["articleBody", "script"])
  func whatOnlyAScriptHasIsRead(kind: String) throws {
    let text = Self.long.joined(separator: "\\n\\n")
    let html = Self.paragraphs.replacing("\"", with: "\\\"")
    let script =
      kind == "articleBody"
      ? "<script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"articleBody\":\"\(text)\"}"
      : "<script>window.state = window.state || []; state.push({\"data\":{\"contentHtml\":\"\(html)\"}});"
    let article = try read(
      page(head: "<title>Harbour</title>", "<div id=app></div>\(script)</script>"))
    #expect(article.text == Self.long.joined(separator: "\n\n"))
  }

  @Test func aStubBehindAPaywallSaysSo() throws {
    let data = "{\"@type\":\"NewsArticle\",\"isAccessibleForFree\":false}"
    let html = page(
      head: "<script type='application/ld+json'>\(data)</script>", "<p>\(Self.long[0])</p>")
    #expect(try read(html).dropped.map(\.why).contains { $0.hasPrefix("behind a paywall") })
  }

  @Test func aWebArchiveIsReadByItsPage() throws {
    let encoded = page("<h1>Fog</h1>" + Self.paragraphs.replacing("the ", with: "the=20=\r\n"))
    let archive = """
      From: <Saved by Blink>\r
      Snapshot-Content-Location: https://example.com/fog\r
      MIME-Version: 1.0\r
      Content-Type: multipart/related;\r
      \ttype="text/html";\r
      \tboundary="----b1"\r
      \r
      ------b1\r
      Content-Type: image/png\r
      \r
      none\r
      ------b1\r
      Content-Type: text/html; charset="utf-8"\r
      Content-Transfer-Encoding: quoted-printable\r
      \r
      \(encoded)\r
      ------b1--\r

      """
    let format = HTMLFormat(TestData.lexicon)
    #expect(format.confidence(path: "a", head: Array(archive.utf8.prefix(4096))) > 0.5)
    let article = try read(archive)
    #expect(article.text == Self.long.joined(separator: "\n\n"))
    #expect(article.url == "https://example.com/fog")
  }

  @Test(arguments: [
    ("<!doctype html><p>", true), ("\n<!-- x --><HTML lang=en>", true), ("<h1>A</h1>", true),
    ("<?xml version='1.0'?><!DOCTYPE html PUBLIC 'x'><html>", true), ("A text", false),
    ("<?xml version='1.0'?><rss version='2.0'>", false), ("<rss>", false), ("{\"a\":1}", false),
    ("a < b", false), ("<feed xmlns='http://www.w3.org/2005/Atom'>", false),
    (
      "From: a@example.com\nTo: b@example.com\nMIME-Version: 1.0\nContent-Type: text/html\n\n",
      false
    ),
  ])
  func aPageIsToldByItsContent(head: String, isPage: Bool) {
    let format = TestData.formats.detected(path: "a.txt", head: Array(head.utf8))
    #expect((format?.name == "html") == isPage)
  }

  @Test(arguments: [
    "<html><body><nav><a href=a>A menu of the site</a></nav></body></html>",
    "<html><body></body></html>",
  ])
  func aPageWithoutAnArticleIsRefused(html: String) {
    let error = IngestError.noArticleInHTML(file: "a.html")
    #expect(throws: error) { try read(html) }
    #expect(error.description == "a.html: HTML without an article")
  }

  @Test func aPageTooDeepIsRefused() {
    #expect(throws: IngestError.refusedHTML(.tooDeep(limit: 2000), file: "a.html")) {
      try read(String(repeating: "<div>", count: 3000))
    }
  }

  /// Each of these once was looked at again for each of the others.
  @Test(arguments: [
    ("<script>", "<!-- x ", ""), ("", "<time>1 May 2023</time>", Self.paragraphs),
    ("<div>", "<i class=author>A</i>", Self.paragraphs), ("", "<h1 class=title>A</h1>", ""),
    ("", "<a rel=author href=x>Ann Lee</a>", Self.paragraphs),
  ])
  func aFloodOfOneElementTakesNoMinutes(head: String, piece: String, tail: String) throws {
    let html = head + String(repeating: piece, count: 20_000) + tail
    let time = ContinuousClock().measure { _ = try? read(html) }
    #expect(time < .seconds(60))
  }

  /// A script's `charset` is not the page's.
  @Test func theDeclaredEncodingCounts() throws {
    let head = "<script charset='utf-8' src=a></script><meta charset='iso-8859-2'>"
    let html = page(head: head, "<p>Wiosną łąka żółknie. \(Self.long[0])</p>")
    let latin2 = try #require(CodePage.all.first { $0.encoding == .latin2 })
    #expect(try read(bytes: latin2.encoded(html)).text.hasPrefix("Wiosną łąka żółknie."))
  }

  /// A page in UTF-8 may say that it is something else.
  @Test func validUTF8NeedsNoDeclaration() throws {
    let html = page(
      head: "<meta charset='shift_jis'>", "<p>Wiosną łąka żółknie. \(Self.long[0])</p>")
    #expect(try read(html).text.hasPrefix("Wiosną łąka żółknie."))
  }
}
