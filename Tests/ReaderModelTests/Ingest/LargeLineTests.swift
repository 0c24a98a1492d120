import Testing

@testable import Ingest
@testable import ReaderModel

/// Lines that are within 4 MB and would take a hundred times as much, or hours.
@Suite struct LargeLineTests {
  private func read(_ line: String) -> Result<ParsedArticle, IngestError> {
    Result { () throws(IngestError) in
      try JSONLinesFormat(TestData.lexicon).article(
        from: RawRecord(bytes: Array(line.utf8), line: 3), context: IngestContext(file: "f")
      ).parsed
    }
  }

  private func line(_ more: String) -> String { "{\"title\":\"T\",\"text\":\"A text.\",\(more)}" }

  @Test(arguments: ["[]", "{\"a\":1}", "1", "{}", "\"]\""])
  func aLineOfVeryManyValuesIsRefused(value: String) {
    let values = [String](repeating: value, count: 200_000).joined(separator: ",")
    let long = values + String(repeating: " ", count: 600_000)
    let error = IngestError.tooManyValues(limit: 150_000, line: 3, file: "f")
    #expect(read(line("\"tags\":[\(long)]")) == .failure(error))
  }

  /// As many mentions as a text can have: the program's own export comes back.
  @Test func anAnnotationOfAnySizeIsNotRead() throws {
    let mention = #"{"start":1,"end":7,"form":"na]\"me"}"#
    let mentions = [String](repeating: mention, count: 60_000).joined(separator: ",")
    let article = try read(
      line(
        "\"entities\":[{\"mentions\":[\(mentions)]}],\"source\":\"Wire\",\"dates\":[\(mentions)]"
      )
    ).get()
    #expect(article.source == "Wire")
    #expect(article.text == "A text.")
  }

  @Test func skimmingChangesNothingElse() {
    let text = #"{"a":"\"entities\":1","b":{"entities":[1]},"entities":[{"x":"]"},[2]],"c":"\\"}"#
    let kept = JSONSkimmer.skimmed(Array(text.utf8), limit: 100)
    #expect(
      kept.map { String(decoding: $0, as: UTF8.self) }
        == #"{"a":"\"entities\":1","b":{"entities":[1]},"entities":null,"c":"\\"}"#)
  }

  /// What is no JSON is not made any better, and not walked beyond its end.
  @Test(arguments: [
    "", "\"", "{\"", "{\"entities", "{\"entities\"", "{\"entities\":", "{\"entities\":[", "}}:",
    "\"\\",
    "{\"entities\":\"\\",
  ])
  func skimmingBrokenLinesEnds(text: String) {
    let kept = JSONSkimmer.skimmed(Array(text.utf8), limit: 100)
    #expect(kept.map { $0.count <= text.utf8.count + 4 } == true)
  }

  @Test(arguments: ["source", "url", "id", "title", "author", "language"])
  func noFieldIsLargerThanAText(name: String) {
    let long = String(repeating: "ab ", count: 200_000)
    let error = IngestError.tooLarge(limit: ArticleFormats.longestText, file: "f")
    #expect(read("{\"text\":\"A text.\",\"\(name)\":\"\(long)\"}") == .failure(error))
  }

  @Test func decksAndCaptionsAreNotWithoutNumber() {
    let names = [String](repeating: "\"a\"", count: 20_001).joined(separator: ",")
    let error = IngestError.tooManyLines(limit: 20_000, file: "f")
    #expect(read(line("\"subtitles\":[\(names)]")) == .failure(error))
  }
}
