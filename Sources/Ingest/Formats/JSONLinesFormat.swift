import Foundation
package import ReaderModel

/// Articles as JSON objects: one a line, as the program's own export and corpora have them, the
/// elements of a list, or one document, perhaps around a list.
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

  /// High for a text that begins like an object or a list of objects.
  package func confidence(path: String, head: [UInt8]) -> Double {
    let text = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head[...]
    let marks = text.lazy.filter { $0 > 0x20 }.prefix(2)
    let isNamed = path.hasSuffix(".jsonl") || path.hasSuffix(".ndjson")
    let isObject = marks.elementsEqual([0x7B, 0x22])
    guard isObject || marks.elementsEqual([0x5B, 0x7B]) else { return isNamed ? 0.9 : 0 }
    return isNamed ? 1 : 0.8
  }

  /// The next object.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    try input.nextJSON(limit: limit)
  }

  /// Reads the object. One of the program's own export is restored word for word.
  package func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    try article(in: try object(in: record, context), line: record.line, context)
  }

  /// Reads the object, or the articles in the list that it holds.
  package func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents {
    let fields = try object(in: record, context)
    guard let list = JSONCollection.articles(in: fields) else {
      return RecordContents(
        articles: [try article(in: fields, line: record.line, context)],
        notes: Self.notes(on: fields, line: record.line))
    }
    var contents = RecordContents(articles: [])
    for fields in list {
      do throws(IngestError) {
        contents.articles.append(try article(in: fields, line: record.line, context))
        contents.notes += Self.notes(on: fields, line: record.line)
      } catch {
        contents.failures.append(error)
      }
    }
    return contents
  }

  /// What is wrong with the marks of an export.
  private static func notes(on fields: [String: Any], line: Int) -> [String] {
    ExportedArticle(fields)?.faults.map { "line \(line): \($0)" } ?? []
  }

  private func object(
    in record: RawRecord, _ context: IngestContext
  ) throws(IngestError) -> [String: Any] {
    let bytes = Self.repaired(try skimmed(record, context))
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
    return fields
  }

  /// `bytes` with U+FFFD for a byte that damages their UTF-8.
  private static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    let isDamaged =
      String(validating: bytes, as: UTF8.self) == nil && TextDecoder.readsAsUTF8(bytes)
    return isDamaged ? Array(String(decoding: bytes, as: UTF8.self).utf8) : bytes
  }

  private func article(
    in fields: [String: Any], line: Int, _ context: IngestContext
  ) throws(IngestError) -> ImportedArticle {
    let export = ExportedArticle(fields)
    if let article = export?.article(context: context) {
      try ArticleFormats.checkExport(article.parsed, file: context.file)
      return article
    }
    let article = try JSONArticle(fields, lexicon).article(line: line, context: context)
    try ArticleFormats.check(article, file: context.file)
    return export.map { ImportedArticle(article, marks: $0.marks) } ?? ImportedArticle(article)
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
