import Foundation
package import ReaderModel

/// One JSON object with an article per line: the program's own export, or a corpus.
///
/// Knows the export's field names and the common ones of corpora; see ``JSONArticle``.
package struct JSONLinesFormat: ArticleFormat {
  /// The most bytes that one line may have.
  package let limit: Int

  /// The name for `--format`.
  static let name = "jsonl"
  private let lexicon: PageLexicon

  /// A format that takes lines of up to `limit` bytes.
  package init(_ lexicon: PageLexicon, limit: Int = 8 * ArticleFormats.longestText) {
    self.lexicon = lexicon
    self.limit = limit
  }

  /// `jsonl`.
  package var name: String { Self.name }

  /// High for a text whose first line begins and ends like an object.
  package func confidence(path: String, head: [UInt8]) -> Double {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let marks = text.lazy.filter { $0 > 0x20 }.prefix(2)
    let isNamed = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    guard marks.elementsEqual([0x7B, 0x22]) else { return isNamed ? 0.9 : 0 }
    let line = text.drop { $0 <= 0x20 }.prefix { $0 != 0x0A }
    let isWhole = line.count == text.count || line.last { $0 > 0x20 } == 0x7D
    return isNamed ? 1 : isWhole ? 0.8 : 0
  }

  /// The next line that is not blank.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    try input.nextLine(limit: limit)
  }

  /// Reads the object on the line. A line of the program's own export is restored word for word.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let bytes = try skimmed(record, context)
    let hasMark = bytes.starts(with: [0xEF, 0xBB, 0xBF])
    let data = Data(hasMark ? bytes.dropFirst(3) : bytes[...])
    let value: Any
    do {
      value = try JSONSerialization.jsonObject(with: data)
    } catch {
      let reason = String(validating: record.bytes, as: UTF8.self) == nil ? "not UTF-8" : "syntax"
      throw .unreadableLine(reason: reason, line: record.line, file: context.file)
    }
    guard let fields = value as? [String: Any] else {
      throw .unreadableLine(reason: "another value", line: record.line, file: context.file)
    }
    if let article = ExportedArticle(fields)?.article(context: context) {
      try ArticleFormats.checkExport(article.parsed, file: context.file)
      return article
    }
    let article = try JSONArticle(fields, lexicon).article(line: record.line, context: context)
    try ArticleFormats.check(article, file: context.file)
    return ImportedArticle(article)
  }

  /// The most values that a line may have, not counting the annotation.
  private static let valueLimit = 150_000
  /// The longest line, in bytes, whose values need not be counted.
  private static let skimmedLine = 524_288

  private func skimmed(
    _ record: RawRecord, _ context: IngestContext
  ) throws(IngestError) -> [UInt8] {
    guard record.bytes.count > Self.skimmedLine else { return record.bytes }
    guard let bytes = JSONSkimmer.skimmed(record.bytes, limit: Self.valueLimit) else {
      throw .tooManyValues(limit: Self.valueLimit, line: record.line, file: context.file)
    }
    return bytes
  }
}
