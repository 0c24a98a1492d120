import ReaderModel

/// The archive's encoding of a whole ``ParsedArticle``, compressed. An archive can be rebuilt from
/// these records alone.
enum ArticleRecord {
  /// The format's version. A later format gets another number, and this one stays readable.
  private static let layout = 2

  static func bytes(of article: ParsedArticle) throws -> [UInt8] {
    var writer = RecordWriter()
    writer.write(layout)
    writer.write(article.title)
    writer.write(article.source)
    write(article.published, isDayFirst: article.isDayFirst, to: &writer)
    DetailsRecord.write(article, to: &writer)
    writer.write(article.text)
    if !article.links.isEmpty {
      writer.write(article.links) {
        $0.write($1.range)
        $0.write($1.url)
      }
    }
    return try PackedBytes.packed(writer.bytes)
  }

  static func article(from bytes: [UInt8]) throws(RecordReader.Unreadable) -> ParsedArticle {
    var reader = RecordReader(try PackedBytes.unpacked(bytes))
    guard try reader.number() == layout else { throw RecordReader.Unreadable() }
    var article = ParsedArticle(paragraphs: [])
    article.title = try reader.text()
    article.source = try reader.optionalText()
    (article.published, article.isDayFirst) = try date(&reader)
    try DetailsRecord.read(&reader, into: &article)
    article.text = try reader.text()
    // Articles without links, and all from before links were kept, end here.
    if reader.rest.isEmpty { return article }
    article.links = try reader.list { reader throws(RecordReader.Unreadable) in
      ArticleLink(range: try reader.range(), url: try reader.text())
    }
    return article
  }

  private static func write(
    _ date: PublicationDate, isDayFirst: Bool?, to writer: inout RecordWriter
  ) {
    writer.write(date.precision.rawValue)
    // Articles from before seconds and the order of numbers were kept have none here.
    let order = isDayFirst.map { $0 ? 3 : 2 } ?? 0
    writer.write(
      order << 8 | date.second << 2 | (date.isInferred ? 2 : 0) | (date.isZoneAssumed ? 1 : 0))
    writer.write(date.day.map(\.daysSinceEpoch))
    writer.write(date.minuteOfDay)
    writer.write(date.zone)
  }

  private static func date(
    _ reader: inout RecordReader
  ) throws(RecordReader.Unreadable) -> (PublicationDate, isDayFirst: Bool?) {
    guard let precision = PublicationDate.Precision(rawValue: try reader.text()) else {
      throw RecordReader.Unreadable()
    }
    let flags = try reader.number()
    let day = try number(&reader, within: 1 << 32)
    let date = PublicationDate(
      day: day.map(CivilDate.init(daysSinceEpoch:)),
      minuteOfDay: try number(&reader, within: 1 << 16), second: min(59, flags >> 2 & 63),
      zone: try number(&reader, within: 1 << 16), precision: precision,
      isInferred: flags & 2 != 0, isZoneAssumed: flags & 1 != 0)
    return (date, flags >> 9 & 1 == 0 ? nil : flags >> 8 & 1 == 1)
  }

  /// Reads an optional number; throws if it is beyond ±`limit`, so that date arithmetic can't
  /// overflow.
  private static func number(
    _ reader: inout RecordReader, within limit: Int
  ) throws(RecordReader.Unreadable) -> Int? {
    guard let number = try reader.optionalNumber() else { return nil }
    guard (-limit...limit).contains(number) else { throw RecordReader.Unreadable() }
    return number
  }
}
