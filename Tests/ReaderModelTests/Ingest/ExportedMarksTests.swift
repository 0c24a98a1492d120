import Testing

@testable import Ingest
@testable import ReaderModel

/// Marks of the wrong type in an export.
@Suite struct ExportedMarksTests {
  @Test(arguments: [
    (#""bookmarked":"yes","read":true,"tags":["a"]"#, false, true, ["a"], "‘bookmarked’"),
    (#""bookmarked":true,"read":[],"tags":["a"]"#, true, false, ["a"], "‘read’"),
    (#""bookmarked":true,"read":true,"tags":"a""#, true, true, [], "‘tags’ is no list"),
    (#""bookmarked":true,"read":true,"tags":["a",1]"#, true, true, ["a"], "no text in ‘tags’"),
  ])
  func aMarkOfTheWrongTypeCostsNoOther(
    marks: String, isBookmarked: Bool, isRead: Bool, tags: [String], fault: String
  ) throws {
    let contents = try read(marks)
    let article = try #require(contents.articles.first)
    #expect(article.marks.isBookmarked == isBookmarked)
    #expect(article.marks.isRead == isRead)
    #expect(article.marks.tags == tags)
    #expect(article.parsed.text == "One.")
    #expect(contents.notes.count == 1)
    #expect(contents.notes.first?.hasPrefix("line 7: ") == true)
    #expect(contents.notes.first?.contains(fault) == true)
  }

  @Test func soundMarksAreNoFault() throws {
    let contents = try read(#""bookmarked":true,"read":false,"tags":[],"notes":null"#)
    #expect(contents.notes.isEmpty)
    #expect(contents.articles.first?.marks.isBookmarked == true)
  }

  private func read(_ marks: String) throws -> RecordContents {
    let line = """
      {"id":"00000000000000a1","title":"T","subtitles":[],"source":null,"authors":[],"url":null,\
      "language":"en","published":null,"publishedPrecision":"unknown","publishedInferred":false,\
      "publishedZoneAssumed":false,"captions":[],"text":"One.","paragraphs":[{"start":0,"end":4}],\
      "dropped":[],\(marks)}
      """
    return try JSONLinesFormat(TestData.lexicon).contents(
      of: RawRecord(bytes: Array(line.utf8), line: 7), context: IngestContext(file: "a.jsonl"))
  }
}
