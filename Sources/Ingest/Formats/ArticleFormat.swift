package import ReaderModel

/// A kind of file that holds articles. Add a kind by conforming, and list it in ``ArticleFormats``.
///
/// A file is cut into records in order, which is cheap. Reading a record is a pure function; several
/// threads read at once.
package protocol ArticleFormat: Sendable {
  /// What `--format` calls it.
  var name: String { get }

  /// How likely a file is of this format, from 0 (no) to 1 (certain).
  ///
  /// - Parameter head: The first bytes of the file, 4 KB at most.
  func confidence(path: String, head: [UInt8]) -> Double

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
}
