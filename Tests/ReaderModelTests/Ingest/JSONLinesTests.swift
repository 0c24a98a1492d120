import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct JSONLinesTests {
  @Test func markupInATextBecomesText() throws {
    let article = try read(
      "{\"title\":\"Fish &amp; <i>ships</i>\",\"content\":\"<p>One<br/>two.</p><p>Se&ntilde;or</p>\"}"
    )
    #expect(article.title == "Fish & ships")
    #expect(article.text == "One\ntwo.\n\nSeñor")
  }

  @Test func signsInPlainTextAreNoMarkup() throws {
    let article = try read("{\"title\":\"AT&T and a < b\",\"text\":\"It is a < b and c > d.\"}")
    #expect(article.title == "AT&T and a < b")
    #expect(article.text == "It is a < b and c > d.")
  }

  @Test func theExportedFieldsComeBackAsTheyWere() throws {
    let article = try read(
      """
      {"id":"a1","title":"T","subtitles":["S1","S2"],"source":"Harbour Wire",\
      "authors":["Ann Lee","Seo, Ltd"],"url":"https://example.org/1","language":"en",\
      "published":"2023-07-31T16:04:00+09:00","publishedPrecision":"minute",\
      "publishedInferred":true,"publishedZoneAssumed":true,\
      "captions":[{"text":"A ship.","credit":"AFP"},{"text":"A quay.","credit":null}],\
      "text":"One\\nline.\\n\\nTwo.","paragraphs":[{"start":0,"end":9},{"start":11,"end":15}],\
      "dropped":[{"line":1,"text":"News","why":"section label"}]}
      """)
    #expect(article.originID == "a1")
    #expect(article.subtitles == ["S1", "S2"])
    #expect(article.authors == ["Ann Lee", "Seo, Ltd"])
    #expect(article.url == "https://example.org/1")
    #expect(article.published.iso == "2023-07-31T16:04:00+09:00")
    #expect(article.published.isInferred && article.published.isZoneAssumed)
    #expect(
      article.captions == [Caption(text: "A ship.", credit: "AFP"), Caption(text: "A quay.")])
    #expect(article.text == "One\nline.\n\nTwo.")
    #expect(article.paragraphs == [0..<9, 11..<15])
    #expect(article.dropped == [DroppedLine(line: 1, text: "News", why: "section label")])
  }

  @Test(arguments: ["text", "body", "content", "articleBody"], ["title", "headline"])
  func theUsualNamesOfCorporaAreKnown(_ text: String, _ title: String) throws {
    let article = try read(
      """
      {"\(title)":"Fog","\(text)":"It is foggy.\\n\\nShips wait.","date":"31 July 2023",\
      "link":"https://example.org/2","byline":"By Ann Lee and Bo Lund","publisher":{"name":"Wire"}}
      """)
    #expect(article.title == "Fog")
    #expect(article.paragraphTexts == ["It is foggy.", "Ships wait."])
    #expect(article.published.iso == "2023-07-31")
    #expect(article.url == "https://example.org/2")
    #expect(article.authors == ["Ann Lee", "Bo Lund"])
    #expect(article.source == "Wire")
  }

  @Test(arguments: [
    ("\"2023-07\"", "2023-07"), ("\"2023\"", "2023"), ("1690787040", "2023-07-31T07:04:00Z"),
    ("1690787040000", "2023-07-31T07:04:00Z"), ("\"2023-07-31T16:04:00\"", "2023-07-31T16:04:00"),
    ("\"20230731\"", "2023-07-31"), ("20230731", "2023-07-31"),
    ("\"20230731T160400Z\"", "2023-07-31T16:04:00Z"), ("\"20230731160400\"", "2023-07-31T16:04:00"),
    ("\"Mon Jul 31 16:04:00 2023\"", "2023-07-31T16:04:00"),
    ("{\"$date\":\"2023-07-31T16:04:00Z\"}", "2023-07-31T16:04:00Z"),
    ("{\"$date\":{\"$numberLong\":\"1690787040000\"}}", "2023-07-31T07:04:00Z"),
    ("\"Mon, 31 Jul 2023 16:04:00 +0900\"", "2023-07-31T16:04:00+09:00"), ("null", nil),
    ("\"soon\"", nil),
  ])
  func datesOfManyFormsAreRead(_ value: String, _ expected: String?) throws {
    let article = try read("{\"title\":\"T\",\"text\":\"A text.\",\"published\":\(value)}")
    #expect(article.published.iso == expected)
  }

  /// None of them is a day that a calendar of four digits has.
  @Test(arguments: [
    "1e99", "-1e300", "1e15", "-99999999999", "9" + String(repeating: "0", count: 400),
  ])
  func aNumberBeyondAllYearsIsNoDate(_ value: String) throws {
    let article = try read("{\"title\":\"T\",\"text\":\"A text.\",\"date\":\"\(value)\"}")
    #expect(article.published.iso == nil)
  }

  @Test func aCorpusMayCallTheAddressItsSource() throws {
    let article = try read(
      """
      {"title":"T","text":"A text.","author":"Nora Feldt; Piet Holm; AFP","hostname":"example.com",\
      "source-hostname":"Harbour Courier","source":"https://example.com/a","date":"2023-07-31"}
      """)
    #expect(article.authors == ["Nora Feldt", "Piet Holm"])
    #expect(article.source == "Harbour Courier")
    #expect(article.url == "https://example.com/a")
  }

  @Test(arguments: [
    (
      "[{\"title\":\"A\",\"text\":\"] } \\\" x\"},\n {\"title\":\"B\",\"text\":\"y\"}]", ["A", "B"]
    ),
    ("{\n \"title\": \"A\",\n \"text\": \"x\"\n}\n", ["A"]),
    (
      "{\"articles\":[{\"title\":\"A\",\"text\":\"x\"},{\"title\":\"B\",\"text\":\"y\"}]}",
      ["A", "B"]
    ),
    (
      "{\"title\":\"A\",\"text\":\"x\"}\n{\"title\":\n{\"title\":\"B\",\"text\":\"y\"}\n",
      ["A", "B"]
    ),
    ("{\"hits\":{\"hits\":[{\"_source\":{\"title\":\"A\",\"text\":\"x\"}}]}}", ["A"]),
  ])
  func listsAndDocumentsAreReadLikeLines(_ text: String, _ titles: [String]) throws {
    let format = JSONLinesFormat(TestData.lexicon)
    let context = IngestContext(file: "f")
    var input = ByteInput(bytes: Array(text.utf8))
    var found: [String] = []
    while let record = try format.nextRecord(in: &input, context: context) {
      let articles = (try? format.contents(of: record, context: context).articles) ?? []
      found += articles.map(\.parsed.title)
    }
    #expect(found == titles)
  }

  @Test func aBadByteInALineIsReplaced() throws {
    let bytes =
      Array("{\"title\":\"Łódź\",\"text\":\"Żółw \u{22}".utf8.dropLast()) + [0xA0]
      + Array("idzie.\"}".utf8)
    let article = try JSONLinesFormat(TestData.lexicon).article(
      from: RawRecord(bytes: bytes, line: 1), context: IngestContext(file: "f"))
    #expect(article.parsed.title == "Łódź")
    #expect(article.parsed.text == "Żółw \u{FFFD}idzie.")
  }

  @Test func hardWrappedTextBecomesParagraphs() throws {
    let article = try read(
      """
      {"title":"T","dateline":"OSLO, March 3 -","text":"The port will be closed for two days, \
      the\\nharbour office said on Friday, since a crane has to be\\nmoved to another quay.\\n    \
      Ships may wait in the outer basin, where there is room for\\nabout twenty of them.\\n"}
      """)
    #expect(article.paragraphs.count == 2)
    #expect(
      article.text.hasPrefix("OSLO, March 3 - The port will be closed for two days, the harbour"))
  }

  @Test func withoutATitleTheFirstSentenceStandsIn() throws {
    let article = try read(
      "{\"text\":\"2013-01-S-1\\n\\nA new bridge was opened in the north. It is long.\"}")
    #expect(article.title == "A new bridge was opened in the north")
  }

  @Test(arguments: [
    ("{\"title\":\"T\"}", "line 7 has no text"),
    ("[1]", "line 7 is no JSON object (another value)"),
    ("{\"title\":", "line 7 is no JSON object (syntax)"),
    ("{\"text\":\"  \"}", "line 7 has no text"),
  ])
  func aBadLineIsRejectedByItsNumber(_ line: String, _ reason: String) {
    let error = #expect(throws: IngestError.self) { try read(line, number: 7) }
    #expect(error?.reason == reason)
  }

  @Test func linesComeOneByOneAndOverlongOnesAreSkipped() throws {
    let lines = ["{\"a\":1}", "", String(repeating: "x", count: 700_000), "{\"b\":2}"]
    var input = ByteInput(bytes: Array(lines.joined(separator: "\n").utf8))
    #expect(try input.nextLine(limit: 1000)?.line == 1)
    #expect(throws: IngestError.tooLarge(limit: 1000, file: "-")) {
      try input.nextLine(limit: 1000)
    }
    let last = try #require(try input.nextLine(limit: 1000))
    #expect(last == RawRecord(bytes: Array("{\"b\":2}".utf8), line: 4))
    #expect(try input.nextLine(limit: 1000) == nil)
  }

  @Test(arguments: [
    ("a.jsonl", "{\"title\":\"T\"}\n", "jsonl"), ("a", "{\"title\":\"T\"}", "jsonl"),
    ("a.txt", "A headline\n\nA text.", "text"), ("a.json", "{\n \"title\": \"T\"\n}", "jsonl"),
    ("a.json", "[{\"title\": \"T\"}]", "jsonl"),
  ])
  func theFormatIsDetected(_ path: String, _ head: String, _ name: String) {
    #expect(TestData.formats.detected(path: path, head: Array(head.utf8))?.name == name)
  }

  private func read(_ line: String, number: Int = 1) throws -> ParsedArticle {
    try JSONLinesFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(line.utf8), line: number), context: IngestContext(file: "f")
    ).parsed
  }
}
