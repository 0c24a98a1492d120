import ReaderModel

/// Reads files as an import does, without an archive and an annotation.
package struct FileParser: Sendable {
  /// What import would make of a file or of one of its records.
  package struct Outcome: Equatable, Sendable {
    /// The file as named or found.
    package var file: String
    /// Its articles and what was wrong with the rest, or why there is none.
    package var contents: Result<RecordContents, IngestError>
  }

  private static let batchJobs = 64
  private static let batchBytes = 4_194_304

  private let formats: ArticleFormats
  private let format: (any ArticleFormat)?
  private let source: String?

  /// A parser for files of `format`; nil to detect each one's. `source` is the publication of all.
  package init(formats: ArticleFormats, format: (any ArticleFormat)?, source: String?) {
    self.formats = formats
    self.format = format
    self.source = source
  }

  /// Calls `show` with every file or record, in the files' order.
  ///
  /// All cores read a batch at once. If `isCancelled` returns true, the rest is left out.
  /// - Throws: What `show` throws.
  package func run(
    _ paths: [String], isCancelled: () -> Bool = { false }, show: (Outcome) throws -> Void
  ) throws {
    var jobs: [ImportJob] = []
    var bytes = 0
    func finish() throws {
      let outcomes = jobs.concurrentMap { Outcome(file: $0.file, contents: $0.contents()) }
      for outcome in outcomes { try show(outcome) }
      (jobs, bytes) = ([], 0)
    }
    func add(_ job: ImportJob) throws {
      jobs.append(job)
      bytes += job.bytes
      if jobs.count >= Self.batchJobs || bytes >= Self.batchBytes { try finish() }
    }
    for entry in FileWalk(paths).entries where !isCancelled() {
      switch entry {
      case .failure(let error): try add(.failure(error))
      case .note(let note, let file): try add(.note(note, file: file))
      case .file(let path, _): try read(path, isCancelled: isCancelled, add)
      }
    }
    try finish()
  }

  private func read(
    _ path: BytePath, isCancelled: () -> Bool, _ add: (ImportJob) throws -> Void
  ) throws {
    var file: OpenFile
    do throws(IngestError) {
      file = try OpenFile(path, formats: formats, format: format, source: source)
    } catch {
      return try add(.failure(error))
    }
    while !isCancelled(), let job = file.nextJob() { try add(job) }
  }
}
