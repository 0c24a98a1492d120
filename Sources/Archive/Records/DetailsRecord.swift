import ReaderModel

/// The fields of a ``ParsedArticle`` that are neither in the list nor its text. They are part of
/// ``ArticleRecord``; earlier versions stored them as a separate record.
enum DetailsRecord {
  private static let layout = 1

  static func write(_ article: ParsedArticle, to writer: inout RecordWriter) {
    writer.write(article.originID)
    writer.write(article.url)
    writer.write(article.language)
    writer.write(article.subtitles) { $0.write($1) }
    writer.write(article.authors) { $0.write($1) }
    writer.write(article.captions) {
      $0.write($1.text)
      $0.write($1.credit)
    }
    writer.write(article.paragraphs) { $0.write($1) }
    writer.write(article.dropped) {
      $0.write($1.line)
      $0.write($1.text)
      $0.write($1.why)
    }
  }

  /// Fills `article` from `bytes`, a separate record.
  static func read(
    _ bytes: [UInt8], into article: inout ParsedArticle
  ) throws(RecordReader.Unreadable) {
    var reader = RecordReader(bytes)
    guard try reader.number() == layout else { throw RecordReader.Unreadable() }
    try read(&reader, into: &article)
  }

  /// Fills `article` from the next fields of `reader`.
  static func read(
    _ reader: inout RecordReader, into article: inout ParsedArticle
  ) throws(RecordReader.Unreadable) {
    article.originID = try reader.optionalText()
    article.url = try reader.optionalText()
    article.language = try reader.optionalText()
    article.subtitles = try reader.list { reader throws(RecordReader.Unreadable) in
      try reader.text()
    }
    article.authors = try reader.list { reader throws(RecordReader.Unreadable) in
      try reader.text()
    }
    article.captions = try reader.list { reader throws(RecordReader.Unreadable) in
      Caption(text: try reader.text(), credit: try reader.optionalText())
    }
    article.paragraphs = try reader.list { reader throws(RecordReader.Unreadable) in
      try reader.range()
    }
    article.dropped = try reader.list { reader throws(RecordReader.Unreadable) in
      DroppedLine(line: try reader.number(), text: try reader.text(), why: try reader.text())
    }
  }
}
