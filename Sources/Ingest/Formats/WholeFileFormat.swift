/// A format whose files are one record each, however many articles that holds.
package protocol WholeFileFormat: ArticleFormat {
  /// The most bytes that one file may have.
  var limit: Int { get }
}

extension WholeFileFormat {
  /// The whole file, once.
  package func nextRecord(
    in input: inout ByteInput, context: IngestContext
  ) throws(IngestError) -> RawRecord? {
    try input.takeRest(limit: limit).map { RawRecord(bytes: $0, line: 1) }
  }
}
