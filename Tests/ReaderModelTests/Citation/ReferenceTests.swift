import Foundation
import Testing

@testable import ReaderModel

@Suite struct ReferenceTests {
  private let names: CitedAuthors
  private let article: Article

  init() throws {
    names = try CitedAuthors(dataFolder: TestData.folder)
    var parsed = ParsedArticle(
      title: "50% of {K9} & #1_tank: \\textbf a~b^c $5 “Łódź”", source: "The Daily, Example",
      authors: ["Seo Hyun-woo", "Fish and Sons News"], url: "https://example.org/a_b?c={d}%20",
      language: "en", paragraphs: ["The factory\nstood there."])
    parsed.published = PublicationDate(isoDay: "2023-02-24")
    var article = Article(
      id: Article.ID(rawValue: "3f9c2a1b00000000"), parsed: parsed, annotation: .empty,
      tags: ["memo", "a, b"])
    article.notes = [
      Note(
        id: 1, article: article.id, text: "Ask:\nER  - which?",
        passage: Passage(words: "factory stood", in: parsed.text), made: 1, changed: 1)
    ]
    self.article = article
  }

  private func dated(_ date: PublicationDate) -> ArticleReference {
    var article = article
    article.parsed.published = date
    return ArticleReference(article, names)
  }

  @Test func anItemOfRISHasATagALine() {
    var references = RISReferences()
    let lines = references.lines(ArticleReference(article, names)).components(separatedBy: "\r\n")
    #expect(
      lines == [
        "TY  - NEWS", "ID  - 3f9c2a1b00000000", "AU  - Seo, Hyun-woo", "AU  - Fish and Sons News",
        "TI  - " + article.parsed.title, "T2  - The Daily, Example", "PY  - 2023",
        "DA  - 2023/02/24/", "LA  - en", "KW  - memo", "KW  - a, b",
        "N1  - “factory stood” — Ask: ER - which?", "UR  - https://example.org/a_b?c={d}%20",
        "ER  - ", "",
      ])
  }

  @Test func anEntryOfBibTeXIsEscaped() {
    var references = BibTeXReferences()
    let entry = references.lines(ArticleReference(article, names))
    #expect(
      entry == ##"""
        @article{seo2023-3f9c2a1b,
          author = {Seo, Hyun-woo and {Fish and Sons News}},
          title = {{50\% of \textbraceleft{}K9\textbraceright{} \& \#1\_tank: \textbackslash{}textbf a\textasciitilde{}b\textasciicircum{}c \$5 “Łódź”}},
          journal = {The Daily, Example},
          date = {2023-02-24},
          year = {2023},
          month = feb,
          url = {https://example.org/a_b?c=%7Bd%7D%20},
          langid = {en},
          keywords = {memo, a; b},
          note = {“factory stood” — Ask: ER - which?}
        }

        """##)
    #expect(entry.count { $0 == "{" } == entry.count { $0 == "}" })
  }

  @Test func keysAreTheSameInEveryExportAndDifferInOne() {
    var references = BibTeXReferences()
    let reference = ArticleReference(article, names)
    var twin = article
    twin.id = Article.ID(rawValue: "3f9c2a1b00000001")
    let keys = [reference, ArticleReference(twin, names)].map {
      references.lines($0).prefix { $0 != "," }
    }
    #expect(keys == ["@article{seo2023-3f9c2a1b", "@article{seo2023-3f9c2a1b00000001"])
    twin.parsed.authors = ["이종섭"]
    twin.parsed.source = nil
    twin.parsed.published = .unknown
    #expect(ArticleReference(twin, names).key(digits: 8) == "article-3f9c2a1b")
  }

  @Test func anItemOfCSLIsJSON() throws {
    var references = CSLReferences()
    let lines = [
      references.lines(ArticleReference(article, names)), references.lines(dated(.unknown)),
    ]
    let text = ([references.opening ?? ""] + lines + [references.closing ?? ""]).joined()
    let items = try #require(
      try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [[String: Any]])
    #expect(items.count == 2)
    #expect(items[0]["type"] as? String == "article-newspaper")
    #expect(items[0]["title"] as? String == article.parsed.title)
    let authors = try #require(items[0]["author"] as? [[String: String]])
    #expect(
      authors == [["family": "Seo", "given": "Hyun-woo"], ["literal": "Fish and Sons News"]])
    #expect((items[0]["issued"] as? [String: [[Int]]])?["date-parts"] == [[2023, 2, 24]])
    #expect(items[1]["issued"] == nil)
  }

  @Test(arguments: [("2023", "2023///", "{2023}"), ("2023-07", "2023/07//", "{2023-07}")])
  func aDateIsAsPreciseAsItsSource(iso: String, ris: String, bibtex: String) {
    let reference = dated(PublicationDate(isoDay: iso))
    var (lists, entries) = (RISReferences(), BibTeXReferences())
    #expect(lists.lines(reference).contains("DA  - \(ris)\r\n"))
    let entry = entries.lines(reference)
    #expect(entry.contains("date = \(bibtex),"))
    #expect(entry.contains("month = jul") == (iso.count > 4))
  }

  @Test func aCitationIsOneLine() throws {
    let citation = try Citation(dataFolder: TestData.folder)
    var parsed = ParsedArticle(
      title: "Council\nto be \u{1B}[31mset up", source: "The Wire", authors: ["Seo Hyun-woo"],
      url: "https://example.org/1", paragraphs: [])
    parsed.published = PublicationDate(isoDay: "2023-02-24")
    let line = citation.line(parsed)
    #expect(!line.contains("\n") && !line.contains("\u{1B}"))
    #expect(line.hasPrefix("Seo Hyun-woo, “Council to be "))
    #expect(line.hasSuffix("set up”, The Wire, 24 February 2023, https://example.org/1"))
    parsed.authors = ["A", "B", "C"]
    #expect(citation.line(parsed).hasPrefix("A, B and C, “"))
    parsed.authors.append("D")
    #expect(citation.line(parsed).hasPrefix("A et al., “"))
    #expect(citation.quote("Two\n words", of: parsed).hasPrefix("“Two words” — A et al., “"))
    parsed.published.isInferred = true
    #expect(citation.date(parsed.published) == "24 February 2023?")
    #expect(citation.date(PublicationDate(isoDay: "2023-07")) == "July 2023")
    #expect(citation.line(ParsedArticle(paragraphs: [])) == "undated")
  }
}
