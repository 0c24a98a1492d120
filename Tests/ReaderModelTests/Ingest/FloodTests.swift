import Testing

@testable import Archive
@testable import Ingest
@testable import ReaderModel
@testable import Text

/// Texts that are one thing again and again: what compares each with each, or walks back to the
/// beginning from each, takes hours there.
@Suite struct FloodTests {
  /// Marks of two classes by turns, which a normal form has to put in order.
  private static let marks = "a" + String(repeating: "\u{315}\u{301}", count: 200_000)

  @Test func aFloodOfMarksIsCut() {
    let scalars = NormalForm.composed("e\u{301}\(Self.marks)e\u{301}").unicodeScalars
    #expect(scalars.first == "\u{E9}" && scalars.last == "\u{E9}")
    #expect(scalars.count <= 3 + String.mostMarks)
  }

  @Test func anExportWithAFloodOfMarksIsReadAsAnyLine() throws {
    let article = try read(export(text: Self.marks, paragraphs: ""))
    #expect(article.text.unicodeScalars.count <= 1 + String.mostMarks)
  }

  @Test func aFewMarksAreComposed() {
    let few = "e" + String(repeating: "\u{315}\u{301}", count: 8)
    #expect(NormalForm.composed(few).unicodeScalars.first == "\u{E9}")
  }

  @Test(arguments: [
    ("aaaaaa", "aab", 0), ("aabaab", "aab", 2), ("ababac", "abac", 1), ("aaaa", "aa", 2),
    ("abab", "", 0), ("ab", "abc", 0),
  ])
  func aNeedleIsFoundBehindItsOwnBeginning(text: String, needle: String, count: Int) {
    #expect(FoldedText(text).ranges(of: FoldedText(needle)).count == count)
  }

  @Test func aNeedleOfOneLetterIsSoughtInAsManyOthers() {
    let text = FoldedText(String(repeating: "w", count: 60_000))
    #expect(text.ranges(of: FoldedText(String(repeating: "w", count: 4_000) + "v")).isEmpty)
  }

  @Test func everyDateOfALongLineIsRead() {
    let line = String(repeating: "1/2/2023 ", count: 20_000)
    #expect(DateReader(line).dates().count == 20_000)
  }

  @Test(arguments: ["1/2/2023 5:00 PM", "PM 1/2/2023"])
  func theHalfOfTheDayTellsWhichNumberIsTheMonth(line: String) {
    #expect(DateReader(line).dates().first?.date.month == 1)
  }

  @Test func captionsAreFoundByTheirBeginnings() {
    var seen = TextBeginnings()
    seen.add("Soldiers at the border on Monday", number: 3)
    seen.add("Soldiers at the border on Tuesday", number: 5)
    #expect(seen.number(of: "Soldiers at the border on Tuesday") == 5)
    #expect(seen.number(of: "Soldiers at the border") == nil)
    #expect(seen.number(beginningWith: "Soldiers at the border on") == 3)
    #expect(seen.number(beginningWith: "Soldiers at the border on T") == 5)
    #expect(seen.number(beginningWith: "Soldiers at") == nil)
    #expect(seen.number(beginningWith: "Soldiers at the borders") == nil)
  }

  /// Every one beside another's first words, and cut short once more.
  @Test func thousandsOfCaptionsAreEachReadOnce() {
    let captions = (1000..<2200).map { "Soldiers at the border on day \($0) of the year (AFP)" }
    let page = PageDump("Minister visits\n\n" + captions.joined(separator: "\n\n"))
    #expect(page.article().captions.count == captions.count)
  }

  /// However long the menu is, the line under a publication's name is no headline.
  @Test func aHeadlineMayStandFarBelowATagline() {
    let menu = (1...300).map { "Desk \($0)" }.joined(separator: "\n\n")
    let article = PageDump(
      """
      The Daily News
      all that matters in our town today

      \(menu)

      Minister opens a bridge across the river at last

      The minister of transport opened a bridge across the river on Monday, and many people came.

      It took nine years to build, and cost more than anybody had thought when it was begun.
      """
    ).article()
    #expect(article.title == "Minister opens a bridge across the river at last")
    #expect(article.dropped.contains { $0.why == "tagline of the publication" })
  }

  /// Publications' names and labels by turns, above nothing.
  @Test func aPageOfMastheadsComesToItsEnd() {
    let page = String(repeating: "The Daily News\nZork Bla\n\n", count: 1_000)
    #expect(PageDump(page).article().dropped.count > 900)
  }

  private func export(
    text: String = "A text.", paragraphs: String = "", precision: String = "unknown",
    published: String = "null"
  ) -> String {
    """
    {"id":"0123456789abcdef","title":"T","text":"\(text)","subtitles":[],"authors":[],\
    "captions":[],"paragraphs":[\(paragraphs)],"dropped":[],"tags":[],"bookmarked":false,\
    "read":false,"publishedPrecision":"\(precision)","publishedInferred":false,\
    "publishedZoneAssumed":false,"published":\(published)}
    """
  }

  private func read(_ line: String) throws(IngestError) -> ParsedArticle {
    try JSONLinesFormat(TestData.lexicon).article(
      from: RawRecord(bytes: Array(line.utf8), line: 1), context: IngestContext(file: "f")
    ).parsed
  }

  @Test func aZoneOfAnySizeIsNoZone() throws {
    let stamp = "\"2023-07-31T16:04:00+999999999999999999:00\""
    let article = try read(export(precision: "minute", published: stamp))
    #expect(article.published.day == CivilDate(year: 2023, month: 7, day: 31))
  }

  @Test func initialsWithoutEndAreAWordOfUsualLength() {
    let words = SearchWords.words(of: String(repeating: "U.S.", count: 20_000), for: .text)
    #expect(words.map(\.bytes.count) == [SearchWords.longest])
  }

  /// SQLite cuts a term at 32 KB, and what the index has to hold would then not be there.
  @Test func aNameWithoutEndIsATermOfUsualLength() {
    let long = String(repeating: "가", count: 100_000)
    #expect(ArticleTerms.name(.source, long).utf8.count < 1 << 14)
    #expect(ArticleTerms.word(.source, long).utf8.count < 1 << 14)
    #expect(ArticleTerms.name(.source, "kurier") == "\u{1}s=kurier")
  }

  @Test func aNameOfManyPartsMayStandTwice() {
    let name = (0..<12_000).map { "a\($0)" }.joined(separator: "-")
    var parsed = TestData.article("A text.")
    parsed.authors = [name, name]
    let values = ArticleValue.values(
      of: AnnotatedArticle(parsed: parsed, annotation: .empty), by: TestData.rules)
    #expect(values.filter { $0.kind == .author }.count == 1)
  }

  @Test func anExportIsNoLargerThanAnyArticle() {
    let line = export(text: String(repeating: "A ", count: ArticleFormats.longestText + 1))
    #expect(throws: IngestError.tooLarge(limit: ArticleFormats.longestText, file: "f")) {
      try read(line)
    }
  }
}
