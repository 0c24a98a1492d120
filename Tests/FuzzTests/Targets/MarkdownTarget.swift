@testable import Ingest
@testable import ReaderModel

/// Markdown with front matter in YAML and TOML.
struct MarkdownTarget: FuzzTarget {
  static let name = "markdown"

  func run(_ bytes: [UInt8]) throws {
    let format = MarkdownFormat(FuzzData.lexicon)
    _ = format.confidence(path: "a", head: Array(bytes.prefix(4096)))
    let record = RawRecord(bytes: bytes, line: 1)
    guard let article = try? format.article(from: record, context: IngestContext(file: "a.md"))
    else {
      return
    }
    try article.parsed.checkPromises()
    try promise(!article.parsed.title.isEmpty, "an article without a title")
  }
}
