@testable import Ingest
@testable import ReaderModel

/// Feeds of all versions, from their first byte to their last.
struct FeedTarget: FuzzTarget {
  static let name = "feed"

  func run(_ bytes: [UInt8]) throws {
    let format = FeedFormat(FuzzData.lexicon)
    _ = format.confidence(path: "feed", head: Array(bytes.prefix(4096)))
    let record = RawRecord(bytes: bytes, line: 1)
    let contents = try? format.contents(of: record, context: IngestContext(file: "feed"))
    for article in contents?.articles ?? [] {
      try article.parsed.checkPromises()
      try promise(
        !article.parsed.title.isEmpty || !article.parsed.text.isEmpty || article.parsed.url != nil,
        "an article of nothing")
    }
  }
}
