import ReaderModel

/// A record to read, or the reason why there is none.
enum ImportJob: Sendable {
  case record(RawRecord, any ArticleFormat, IngestContext)
  case failure(IngestError)

  /// The size of the record.
  var bytes: Int { if case .record(let record, _, _) = self { record.bytes.count } else { 0 } }

  /// Reads the articles.
  func contents() -> Result<RecordContents, IngestError> {
    switch self {
    case .failure(let error): .failure(error)
    case .record(let record, let format, let context):
      Result { () throws(IngestError) in try format.contents(of: record, context: context) }
    }
  }

  /// The file of the record; empty for a failure, which names its own.
  var file: String { if case .record(_, _, let context) = self { context.file } else { "" } }
}
