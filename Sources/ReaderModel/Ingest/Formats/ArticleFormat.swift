/// A kind of file that holds articles. A new kind joins by conforming and by a place in
/// ``ArticleFormats``.
///
/// Cutting a file into records is cheap and goes in order; reading a record is pure, and several are
/// read at once.
package protocol ArticleFormat: Sendable {
  /// What `--format` calls it.
  var name: String { get }

  /// How surely a file is of this format, from 0 (no) to 1 (nothing else).
  ///
  /// `path` is as given, `head` the file's first bytes, 4 KB at most.
  func confidence(path: String, head: [UInt8]) -> Double

  /// The next record of `input`; nil at its end.
  /// - Throws: `.tooLarge` for a record beyond the limit: it was skipped, and the next one can be
  ///   asked for. `.unreadable` ends the file.
  func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord?

  /// The article in `record`, with the marks of an export.
  func article(
    from record: RawRecord, context: IngestContext
  ) throws(IngestError) -> ImportedArticle
}
