import Testing

@testable import Ingest
@testable import ReaderModel

@Suite struct MarkdownFormatTests {
  private func read(_ text: String) throws -> ParsedArticle {
    try MarkdownFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(text.utf8), line: 1), context: IngestContext(file: "f")
    ).parsed
  }

  @Test func frontMatterNamesTheArticle() throws {
    let article = try read(
      """
      ---
      title: "Fog: a story"
      author: [Nora Feldt, Piet Holm]
      date: 2023-07-31 16:04:00 +0900
      source: https://example.org/fog
      publisher: Harbour Courier
      ---

      # Fog: a story

      It is **foggy** in the [harbour](https://example.org), and _ships_ wait.
      Nobody\\* knows why.

      - one
      - two
      """)
    #expect(article.title == "Fog: a story")
    #expect(article.authors == ["Nora Feldt", "Piet Holm"])
    #expect(article.published.iso == "2023-07-31T16:04:00+09:00")
    #expect(article.url == "https://example.org/fog")
    #expect(article.source == "Harbour Courier")
    #expect(
      article.paragraphTexts == [
        "It is foggy in the harbour, and ships wait. Nobody* knows why.", "- one\n- two",
      ])
  }

  @Test func linksWithoutWordsAndRelativeOnesAreKept() throws {
    let article = try read(
      """
      ---
      title: Fog
      url: https://paper.example/2023/fog.html
      ---
      See <https://example.org/a_b(c)> or [the *log*](../log?x=1), <b>write</b> to <nora@example.org>.

      If 3 < 4 > 2, see [more][m] and [this](#top).

      [m]: /more
      """)
    #expect(
      article.paragraphTexts == [
        "See https://example.org/a_b(c) or the log, write to nora@example.org.",
        "If 3 < 4 > 2, see more and this.",
      ])
    #expect(
      article.links.map(\.url) == [
        "https://example.org/a_b%28c%29", "https://paper.example/log?x=1",
        "mailto:nora@example.org", "https://paper.example/more",
      ])
  }

  @Test func tomlIsReadToo() throws {
    let article = try read(
      """
      +++
      title = "Fog"
      date = 2023-07-31T16:04:00+09:00
      [params]
      author = "Nora Feldt"
      +++
      It is foggy.
      """)
    #expect(article.title == "Fog")
    #expect(article.authors == ["Nora Feldt"])
    #expect(article.published.iso == "2023-07-31T16:04:00+09:00")
    #expect(article.text == "It is foggy.")
  }

  @Test func withoutFieldsTheHeadingAndTheLinesBelowItCount() throws {
    let article = try read(
      """
      # Ministers agree on *spare* parts

      By Nora Feldt, Reuters
      31 July 2023

      The ministry said on Tuesday that both sides would go on with the talks next month.
      """)
    #expect(article.title == "Ministers agree on spare parts")
    #expect(article.authors == ["Nora Feldt"])
    #expect(article.source == "Reuters")
    #expect(article.published.iso == "2023-07-31")
  }

  @Test(arguments: [
    "# Fog", "Fog\n===\n", "---\ntitle: Fog\n---\n\n# Fog\n", "---\ntitle: Fog\n---\n",
  ])
  func aHeadingAloneIsRefused(_ text: String) {
    #expect(throws: IngestError.otherText(kind: "a heading without a text", file: "f.md")) {
      try MarkdownFormat(TestData.lexicon).article(
        from: RawRecord(bytes: Array(text.utf8), line: 1), context: IngestContext(file: "f.md"))
    }
  }

  @Test(arguments: [
    ("a.md", "A text.", "markdown"), ("a", "---\ntitle: T\n---\nA text.", "markdown"),
    ("a", "+++\ntitle = \"T\"\n+++\nA text.", "markdown"), ("a", "# T\n\nA text.", "markdown"),
    ("a", "---\nA rule above a text.\n", "text"),
  ])
  func markdownIsToldByItsMarks(_ path: String, _ text: String, _ name: String) {
    #expect(TestData.formats.detected(path: path, head: Array(text.utf8))?.name == name)
  }

  @Test(arguments: [
    "---\ntitle: [\n---\nx", "---\ntitle: " + String(repeating: "[", count: 5000) + "\n---\nx",
    "---\n" + String(repeating: "- ", count: 5000) + "a: b\n---\nx", "+++\ntitle = = 1\n+++\nx",
    "---\na: &a [x]\nb: *c\n---\nx",
  ])
  func brokenFieldsAreRefused(_ text: String) {
    #expect(throws: IngestError.self) { try read(text) }
  }
}
