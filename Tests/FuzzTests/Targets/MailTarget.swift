@testable import Ingest
@testable import ReaderModel

/// Mails and mboxes, from their first byte to their last.
struct MailTarget: FuzzTarget {
  static let name = "mail"

  func run(_ bytes: [UInt8]) throws {
    let format = MailFormat(FuzzData.lexicon, limit: 65_536)
    let context = IngestContext(file: "mail")
    _ = format.confidence(path: "mail", head: Array(bytes.prefix(4096)))
    var input = ByteInput(bytes: bytes)
    while let record = try? format.nextRecord(in: &input, context: context) {
      guard let article = try? format.article(from: record, context: context) else { continue }
      try article.parsed.checkPromises()
      try promise(!article.parsed.text.isEmpty, "a mail without text")
    }
  }
}
