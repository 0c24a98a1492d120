package import ReaderModel
import Text

/// Mails: an `.eml` file, or an mbox with many.
package struct MailFormat: ArticleFormat {
  /// The name for `--format`.
  static let name = "mail"
  /// The most bytes of a mail with its attachments.
  private let limit: Int
  private let lexicon: PageLexicon

  /// A format that takes mails of up to `limit` bytes.
  package init(_ lexicon: PageLexicon, limit: Int = 25_165_824) {
    self.lexicon = lexicon
    self.limit = limit
  }

  /// `mail`.
  package var name: String { Self.name }

  /// High for a file that begins with the headers of a mail, perhaps below mbox's `From ` line.
  ///
  /// A page that a browser saved as MHTML has such headers too, and is no mail.
  package func confidence(path: String, head: [UInt8]) -> Double {
    let lines = MailHead.lines(of: head)
    guard let headers = MailHead(lines), !headers.isSavedPage else { return 0 }
    let path = path.lowercased()
    let isNamed = [".eml", ".mbox", ".mbx"].contains { path.hasSuffix($0) }
    return isNamed ? 0.95 : headers.isMail ? 0.85 : 0
  }

  /// The next mail: up to mbox's next `From ` line, or all of the file.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    while let first = try input.nextRawLine(limit: limit) {
      if first.bytes.allSatisfy({ $0 <= 0x20 }) { continue }
      guard MailHead.isPostmark(first.bytes) else {
        let rest = try input.takeRest(limit: limit) ?? []
        return RawRecord(bytes: first.bytes + rest, line: first.line)
      }
      return try message(after: first, in: &input, context)
    }
    return nil
  }

  private func message(
    after mark: RawRecord, in input: inout ByteInput, _ context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    var bytes: [UInt8] = []
    var isTooLarge = false
    var followsBlank = false
    while true {
      if followsBlank, MailHead.isPostmark(try input.peek(80)) { break }
      guard let line = try input.nextRawLine(limit: limit) else { break }
      followsBlank = line.bytes.allSatisfy { $0 <= 0x20 }
      isTooLarge = isTooLarge || bytes.count + line.bytes.count > limit
      if !isTooLarge { bytes += MailHead.unquoted(line.bytes) }
    }
    if isTooLarge { throw .tooLarge(limit: limit, file: context.file) }
    return RawRecord(bytes: bytes, line: mark.line + 1)
  }

  /// Decodes the mail and takes its text.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    guard let mail = MailMessage(record.bytes) else {
      throw .otherText(
        kind: "a mail of more parts than any has (line \(record.line))", file: context.file)
    }
    return ImportedArticle(
      try MailArticle(mail, lexicon, line: record.line).article(context: context))
  }
}
