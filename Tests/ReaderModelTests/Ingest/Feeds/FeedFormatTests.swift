import Foundation
import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel

@Suite struct FeedFormatTests {
  @Test func otherItemsTellWhetherTheDayComesFirst() throws {
    func days(_ stamps: String...) throws -> [String] {
      let items = stamps.map { "<item><title>\($0)</title><pubDate>\($0)</pubDate></item>" }
      return try articles("<rss><channel>\(items.joined())</channel></rss>").map {
        ($0.published.day?.description ?? "") + ($0.published.isInferred ? "?" : "")
      }
    }
    #expect(try days("05/06/2023 10:00 am", "13/06/2023 9:00 am") == ["2023-06-05", "2023-06-13"])
    #expect(try days("05/06/2023 10:00", "06/13/2023 09:00") == ["2023-05-06", "2023-06-13"])
    #expect(try days("05/06/2023 10:00 am") == ["2023-05-06?"])
  }

  @Test func itemsOfRSSAreArticles() throws {
    let articles = try articles(
      """
      <?xml version="1.0" encoding="utf-8"?>
      <rss version="2.0" xmlns:dc="http://purl.org/dc/elements/1.1/"
        xmlns:content="http://purl.org/rss/1.0/modules/content/"
        xmlns:media="http://search.yahoo.com/mrss/">
      <channel><title>Harbour &amp;amp; Wire</title><link>https://wire.example/</link>
      <item><title><![CDATA[Fog <em>closes</em> R&amp;D]]></title><link>https://wire.example/1</link>
      <guid isPermaLink="false">w-1</guid><dc:creator>By Ann Lee and Bo Lund</dc:creator>
      <pubDate>Mon, 06 Mar 2023 18:05:09 +0900</pubDate>
      <description>Ships wait.</description>
      <content:encoded><![CDATA[<p>The port is closed.</p><p>Nobody sails &mdash; today.</p>]]></content:encoded>
      <media:content url="p.jpg"><media:description>A quay.</media:description>
      <media:credit>AFP</media:credit></media:content></item>
      <item><title/><guid>https://wire.example/2</guid><description>Only a &lt;b&gt;text&lt;/b&gt;.</description>
      <pubDate>soon</pubDate></item></channel></rss>
      """)
    let first = try #require(articles.first)
    #expect(first.title == "Fog closes R&D")
    #expect(first.source == "Harbour & Wire")
    #expect(first.paragraphTexts == ["The port is closed.", "Nobody sails — today."])
    #expect(first.subtitles == ["Ships wait."])
    #expect(first.authors == ["Ann Lee", "Bo Lund"])
    #expect(first.url == "https://wire.example/1")
    #expect(first.originID == "w-1")
    #expect(first.published.iso == "2023-03-06T18:05:09+09:00")
    #expect(first.captions == [Caption(text: "A quay.", credit: "AFP")])
    let second = try #require(articles.last)
    #expect(second.title.isEmpty && second.text == "Only a text.")
    #expect(second.url == "https://wire.example/2")
    #expect(second.published == .unknown)
    #expect(second.dropped == [DroppedLine(line: 13, text: "soon", why: "unreadable date")])
  }

  @Test func entriesOfAtomAreArticles() throws {
    let articles = try articles(
      """
      <feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://wire.example/a/" xml:lang="pl">
      <title type="text">Wire</title><author><name>Desk</name></author>
      <entry xml:base="b/"><title type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml">One
      <i>two</i></div></title><link rel="enclosure" href="x.mp3"/><link href="1.html"/>
      <id>tag:1</id><updated>2023-03-07T00:00:00Z</updated><published>2023-03-06T00:00:00Z</published>
      <author><name>Ann Lee</name><email>a@wire.example</email></author>
      <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &lt; B</p><p>C</p></div></content></entry>
      <entry><title type="html">R&amp;amp;D</title><id>tag:2</id><updated>2023-03-07T00:00:00Z</updated>
      <summary>Short
      and plain.</summary></entry></feed>
      """)
    #expect(articles.map(\.title) == ["One two", "R&D"])
    #expect(articles.map(\.url) == ["https://wire.example/a/b/1.html", nil])
    #expect(articles.map(\.authors) == [["Ann Lee"], ["Desk"]])
    #expect(articles.map(\.published.iso) == ["2023-03-06T00:00:00Z", "2023-03-07T00:00:00Z"])
    #expect(articles.first?.paragraphTexts == ["A < B", "C"])
    #expect(articles.first?.language == "pl")
  }

  @Test func oldVersionsAreRead() throws {
    let rdf = try articles(
      """
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
        xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel><title>Wire</title></channel>
      <item rdf:about="https://wire.example/1"><title>One</title><dc:date>2023-03-06</dc:date>
      <dc:creator>Kaur, K. K., Laha, N. P.</dc:creator></item></rdf:RDF>
      """)
    #expect(rdf.first?.url == "https://wire.example/1")
    #expect(rdf.first?.source == "Wire")
    #expect(rdf.first?.published.iso == "2023-03-06")
    #expect(rdf.first?.authors == ["K. K. Kaur", "N. P. Laha"])
    let atom = try articles(
      """
      <feed version="0.3" xmlns="http://purl.org/atom/ns#"><title>Wire</title>
      <entry><title mode="escaped">A&amp;amp;B</title><issued>2004-05-28T08:00:00+09:00</issued>
      <content mode="base64" type="text/html">PHA+T25lICZhbXA7IHR3bzwvcD4=</content></entry></feed>
      """)
    #expect(atom.first?.title == "A&B")
    #expect(atom.first?.text == "One & two")
    #expect(atom.first?.published.iso == "2004-05-28T08:00:00+09:00")
  }

  @Test func itemsOfJSONFeedAreArticles() throws {
    let articles = try articles(
      """
      {"version":"https://jsonfeed.org/version/1.1","title":"Wire","home_page_url":"https://wire.example/",
      "items":[{"id":7,"url":"/7","title":"R&D","content_html":"<p>One.</p><p>Two.</p>",
      "date_published":"2023-03-06T18:05:09+09:00","authors":[{"name":"Ann Lee"}]},
      {"id":"https://wire.example/8","content_text":"5 < 6 & 7."}]}
      """)
    #expect(articles.map(\.url) == ["https://wire.example/7", "https://wire.example/8"])
    #expect(articles.first?.paragraphTexts == ["One.", "Two."])
    #expect(articles.first?.authors == ["Ann Lee"])
    #expect(articles.first?.published.iso == "2023-03-06T18:05:09+09:00")
    #expect(articles.last?.text == "5 < 6 & 7.")
  }

  @Test func theNameGivenAtImportReplacesTheTitle() throws {
    let text = "<rss><channel><title>Wire</title><item><title>A</title></item></channel></rss>"
    let contents = try contents(Array(text.utf8), source: "Other")
    #expect(contents.articles.map(\.parsed.source) == ["Other"])
  }

  @Test(arguments: [
    ("windows-1251", String.Encoding.windowsCP1251, "Новость дня"),
    ("Shift_JIS", .shiftJIS, "防衛ニュース"),
    ("ISO-8859-2", .isoLatin2, "Błaszczak w Łodzi"), ("UTF-16", .utf16, "Größe"),
    ("utf-16", .utf16BigEndian, "Größe"), ("iso-2022-jp", .iso2022JP, "防衛ニュース"),
  ])
  func theDeclaredEncodingCounts(
    _ name: String, _ encoding: String.Encoding, _ title: String
  ) throws {
    let text = """
      <?xml version="1.0" encoding="\(name)"?><rss><channel><item><title>\(title)</title></item>\
      </channel></rss>
      """
    let bytes = try #require(text.data(using: encoding))
    #expect(try contents([UInt8](bytes)).articles.first?.parsed.title == title)
  }

  @Test func bytesOfUTF8AreNotReadAsTheDeclarationSays() throws {
    let text = """
      <?xml version='1.0' encoding='iso-8859-1'?><rss><channel><item><title>Café</title></item>\
      </channel></rss>
      """
    #expect(try articles(text).first?.title == "Café")
  }

  @Test func anIllFormedFeedIsReadAndSaid() throws {
    let text = "<rss><channel><title>A & B</title><item><title>One</title><description>cut"
    let contents = try contents(Array(text.utf8))
    #expect(contents.articles.map(\.parsed.text) == ["cut"])
    #expect(contents.notes.count == 1 && contents.notes[0].hasPrefix("not well-formed XML (line 1"))
  }

  @Test func emptyItemsAreCountedAndLeftOut() throws {
    let contents = try contents(
      Array(
        "<rss><item><author/></item><item><link>https://a.example/</link></item></rss>".utf8))
    #expect(contents.articles.map(\.parsed.url) == ["https://a.example/"])
    #expect(contents.notes == ["1 items without title, text and link left out"])
  }

  @Test(arguments: [
    ("<html><body>Not found</body></html>", IngestError.noFeed(reason: "an HTML page", file: "f")),
    ("<opml version='2.0'><body/></opml>", .subscriptions(file: "f")),
    ("<svg/>", .noFeed(reason: "XML that begins with <svg>", file: "f")),
    ("{\"items\": 3}", .noFeed(reason: "JSON without a list of items", file: "f")),
  ])
  func whatIsNoFeedIsRefusedByItsName(_ text: String, _ error: IngestError) {
    #expect(throws: error) { try contents(Array(text.utf8)) }
  }

  @Test(arguments: [
    ("<?xml version='1.0'?>\n<!-- x --><rss version='2.0'>", "feed"),
    ("  <feed xmlns='a'>", "feed"),
    ("<rdf:RDF xmlns='x'>", "feed"), ("{\"version\":\"https://jsonfeed.org/version/1\",", "feed"),
    ("<!DOCTYPE rss PUBLIC \"-//N//D\" \"r.dtd\"><rss>", "feed"),
    ("{\"title\":\"A\",\"text\":\"b\"}", "jsonl"),
  ])
  func aFeedIsToldByItsContent(_ text: String, _ format: String) {
    #expect(TestData.formats.detected(path: "x.txt", head: Array(text.utf8))?.name == format)
  }

  @Test func aFeedIsImportedOnce() throws {
    let folder = try TemporaryFolder()
    try folder.write(
      "a.xml", "<rss><title>Wire</title><item><title>One</title></item><item><title>Two</title>")
    let store = try ArticleStore(path: folder.path + "/archive.sqlite")
    let importer = Importer(
      extractor: FixedAnnotation(.empty), sink: store, formats: TestData.formats)
    let report = try importer.run([folder.path + "/a.xml"])
    #expect(report.imported == 2 && report.rejected.isEmpty && report.notes.count == 1)
    #expect(try importer.run([folder.path + "/a.xml"]).unchanged == 2)
  }

  private func articles(_ text: String) throws -> [ParsedArticle] {
    let contents = try contents(Array(text.utf8))
    #expect(contents.notes.isEmpty && contents.failures.isEmpty)
    return contents.articles.map(\.parsed)
  }

  private func contents(_ bytes: [UInt8], source: String? = nil) throws -> RecordContents {
    try FeedFormat(TestData.lexicon).contents(
      of: RawRecord(bytes: bytes, line: 1), context: IngestContext(file: "f", source: source))
  }
}
