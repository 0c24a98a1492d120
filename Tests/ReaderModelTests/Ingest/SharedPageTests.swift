import Foundation
import Testing

@testable import Ingest
@testable import ReaderModel

/// What two real pages say beside their text, where the checkout has them beside it.
@Suite(.enabled(if: TestData.shared != nil, "TUIREADER_SHARED names no shared pages"))
struct SharedPageTests {
  @Test func theFirstPageEqualsItsGold() throws {
    let gold = try JSONSerialization.jsonObject(
      with: Data(try bytes("gold/000_8a0da1b818449221.json")))
    let fields = try #require(gold as? [String: Any])
    let article = try article("000_8a0da1b818449221.txt")
    #expect(article.title == fields["title"] as? String)
    #expect(article.subtitles == fields["subtitles"] as? [String])
    #expect(article.source == fields["source"] as? String)
    let authors = try #require(fields["authors"] as? [[String: Any]])
    #expect(article.authors == authors.compactMap { $0["name"] as? String })
    #expect(article.captions.map(\.text) == fields["captions"] as? [String])
    let dropped = try #require(fields["boilerplate_lines"] as? [[String: Any]])
    #expect(article.dropped.map(\.line) == dropped.compactMap { $0["line"] as? Int })
    #expect(article.paragraphs.count == fields["body_paragraphs"] as? Int)
    #expect(article.published == .unknown)
    let lastWords = try #require(fields["body_last_words"] as? String)
    #expect(article.text.hasSuffix(lastWords))
  }

  @Test func theSecondPageIsReadAsACarefulReaderWould() throws {
    let article = try article("002_fbfd323e3da96eb0.txt")
    #expect(article.title == "S. Korean defense minister in Uzbekistan for arms cooperation")
    #expect(article.source == "The Korea Herald")
    #expect(article.authors == ["Ji Da-gyum"])
    #expect(article.published.iso == "2023-07-31T16:04:00+09:00")
    #expect(article.published.isZoneAssumed && !article.published.isInferred)
    #expect(article.captions.map(\.credit) == ["Ministry of National Defense"])
    #expect(article.dropped.map(\.line) == [10])
    #expect(article.paragraphs.count == 18)
    #expect(article.subtitles.isEmpty)
  }

  @Test(arguments: [
    ("pl_cp1250", "pl_utf8"), ("ru_cp1251", "ru_utf8"), ("ko_cp949", "ko_utf8"),
    ("ko_euckr", "ko_utf8"), ("ko_utf8_nfd", "ko_utf8"),
  ])
  func anEncodedTextEqualsItsTwin(_ encoded: String, _ twin: String) throws {
    #expect(try decoded(encoded) == decoded(twin))
  }

  private func decoded(_ name: String) throws -> String {
    try TextDecoder.decode(try bytes("fixtures/encodings/\(name).txt"), file: name).text
  }

  private func article(_ name: String) throws -> ParsedArticle {
    let record = RawRecord(bytes: try bytes("seeds/\(name)"), line: 1)
    return try PageDumpFormat(TestData.lexicon).article(
      from: record, context: IngestContext(file: name)
    ).parsed
  }

  private func bytes(_ path: String) throws -> [UInt8] {
    let folder = try #require(TestData.shared)
    return [UInt8](try Data(contentsOf: URL(fileURLWithPath: "\(folder)/\(path)")))
  }
}
