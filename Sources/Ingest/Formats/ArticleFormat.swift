package import ReaderModel

/// A file format with articles. To add one, conform to this and list it in ``ArticleFormats``.
///
/// Splitting a file into records is cheap and runs in order. Reading a record is a pure function
/// that several threads run at once.
package protocol ArticleFormat: Sendable {
  /// The name for `--format`.
  var name: String { get }

  /// How likely a file is of this format, from 0 (no) to 1 (certain).
  ///
  /// - Parameter head: The first bytes of the file, 4 KB at most.
  func confidence(path: String, head: [UInt8]) -> Double

  /// Bytes to read instead of those of the file, which begins with `head`; nil by default. A database
  /// is opened by its path.
  func source(
    at path: String, head: [UInt8], context: IngestContext
  ) throws(IngestError) -> (any ByteSource)?

  /// The next record of `input`; nil at its end.
  /// - Throws: `.tooLarge` for a record beyond the limit, after which the next one can be read;
  ///   `.unreadable`, which ends the file.
  func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord?

  /// The article in `record`, with the marks of an export.
  func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle

  /// Everything in `record`. By default that is one article.
  func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents
}

extension ArticleFormat {
  package func source(
    at path: String, head: [UInt8], context: IngestContext
  ) throws(IngestError) -> (any ByteSource)? { nil }

  package func contents(
    of record: RawRecord, context: IngestContext
  ) throws(IngestError) -> RecordContents {
    RecordContents(articles: [try article(from: record, context: context)])
  }
}
