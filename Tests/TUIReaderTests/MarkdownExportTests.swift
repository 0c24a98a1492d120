import Ingest
import ReaderModel
import Testing

@testable import TUIReader

@Suite struct MarkdownExportTests {
  @Test func linksKeepTheirAddresses() {
    var article = ParsedArticle(
      title: "Fog", paragraphs: ["See a*b and more.", "No link.", "The end"])
    article.links = [
      ArticleLink(range: 4..<7, url: "https://example.org/a(b)"),
      ArticleLink(range: 12..<16, url: "https://example.org/c"),
      ArticleLink(range: 33..<36, url: "https://example.org/end"),
    ]
    #expect(
      MarkdownExport.paragraphs(of: article) { $0.replacing("*", with: "\\*") } == [
        "See [a\\*b](https://example.org/a%28b%29) and [more](https://example.org/c).", "No link.",
        "The [end](https://example.org/end)",
      ])
  }
}
