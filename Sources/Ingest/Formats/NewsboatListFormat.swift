import ReaderModel

/// Newsboat's `urls`: subscriptions and searches. It holds no articles, so import only says what is
/// in it.
struct NewsboatListFormat: ArticleFormat {
  private static let limit = 4_194_304

  var name: String { "newsboat-urls" }

  /// High for a text whose first lines are addresses and queries with tags.
  func confidence(path: String, head: [UInt8]) -> Double {
    NewsboatList.looksLikeOne(head) ? 0.8 : 0
  }

  func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    try input.takeRest(limit: Self.limit).map { RawRecord(bytes: $0, line: 1) }
  }

  func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let list = NewsboatList(String(decoding: record.bytes, as: UTF8.self))
    throw .newsboatList(found: list.summary, file: context.file)
  }
}
