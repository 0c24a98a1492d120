import ReaderModel

/// A record to read, or the reason why there is none.
enum ImportJob: Sendable {
  case record(RawRecord, any ArticleFormat, IngestContext)
  case failure(IngestError)
  /// What was left out of a file or folder, in a clause.
  case note(String, file: String)
  /// Articles that were read already.
  case articles([ImportedArticle])

  /// The size of the record.
  var bytes: Int { if case .record(let record, _, _) = self { record.bytes.count } else { 0 } }

  /// The file that it is from.
  var file: String {
    switch self {
    case .record(_, _, let context): context.file
    case .failure(let error): error.file
    case .note(_, let file): file
    case .articles: ""
    }
  }

  /// Reads the articles.
  func contents() -> Result<RecordContents, IngestError> {
    switch self {
    case .failure(let error): .failure(error)
    case .note(let note, _): .success(RecordContents(articles: [], notes: [note]))
    case .articles(let articles): .success(RecordContents(articles: articles))
    case .record(let record, let format, let context):
      Result { () throws(IngestError) in try format.contents(of: record, context: context) }
    }
  }
}
