import Testing

@testable import Archive
@testable import ReaderModel

@Suite struct RecordTests {
  @Test(arguments: SampleArticles.all) func anArticleComesBackFromItsRecord(
    article: AnnotatedArticle
  ) throws {
    let record = try ArticleRecord.bytes(of: article.parsed)
    #expect(try ArticleRecord.article(from: record) == article.parsed)
    let annotation = try AnnotationRecord.packed(article.annotation, of: article.parsed)
    #expect(
      try AnnotationRecord.annotation(fromPacked: annotation, of: article.parsed)
        == article.annotation)
  }

  @Test func everyDateComesBack() throws {
    let dates = [
      PublicationDate.unknown, PublicationDate(isoDay: "1894-07"), PublicationDate(isoDay: "2023"),
      PublicationDate(
        day: CivilDate(year: 2023, month: 7, day: 31), minuteOfDay: 0, zone: -570,
        precision: .minute, isInferred: true, isZoneAssumed: true),
    ]
    for date in dates {
      let article = ParsedArticle(published: date, paragraphs: [])
      #expect(try ArticleRecord.article(from: ArticleRecord.bytes(of: article)) == article)
    }
  }

  @Test func longTextsComeBackToo() throws {
    var random = SplitMix(seed: 3)
    let noise = (0..<90_000).map { _ in UInt8.random(in: 0...255, using: &random) }
    #expect(try PackedBytes.unpacked(PackedBytes.packed(noise)) == noise)
    #expect(try PackedBytes.unpacked(PackedBytes.packed([])) == [])
    let known = Array(noise.prefix(24_000))
    let packed = try PackedBytes.packed(Array(noise.prefix(20_000)), knowing: known)
    #expect(packed.count < 1_000)
    #expect(try PackedBytes.unpacked(packed, knowing: known) == Array(noise.prefix(20_000)))
  }

  /// But for those that only fill the last byte.
  @Test func everyFlippedBitIsNoticed() throws {
    let article = SampleArticles.visit.parsed
    let record = try ArticleRecord.bytes(of: article)
    for index in record.indices {
      for bit in 0..<8 {
        var broken = record
        broken[index] ^= 1 << UInt8(bit)
        let read = try? ArticleRecord.article(from: broken)
        #expect(read == nil || (read == article && index == record.count - 1))
      }
      #expect(throws: RecordReader.Unreadable.self) {
        try ArticleRecord.article(from: Array(record.prefix(index)))
      }
    }
  }
}
