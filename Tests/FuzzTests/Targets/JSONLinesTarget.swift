@testable import Ingest
@testable import ReaderModel

/// Files of JSON lines, from their first byte to their last.
struct JSONLinesTarget: FuzzTarget {
  static let name = "jsonl"

  func run(_ bytes: [UInt8]) throws {
    let format = JSONLinesFormat(FuzzData.lexicon, limit: 4096)
    let context = IngestContext(file: "lines")
    _ = format.confidence(path: "lines", head: Array(bytes.prefix(4096)))
    var input = ByteInput(bytes: bytes)
    var line = 0
    while true {
      do {
        guard let record = try format.nextRecord(in: &input, context: context) else { return }
        // The elements of a list may stand on one line.
        try promise(record.line >= line, "the lines go back")
        line = record.line
        if let article = try? format.article(from: record, context: context) {
          try article.parsed.checkPromises()
        }
      } catch let error as IngestError {
        guard case .tooLarge = error else { return }
      }
    }
  }
}
