import Dispatch
import Synchronization

/// One import in progress: jobs come in, and are worked off by the batch.
struct ImportRun {
  private static let batchJobs = 256
  private static let batchBytes = 4_194_304
  private static let stripe = 8

  private let importer: Importer
  private var jobs: [ImportJob] = []
  private var jobBytes = 0
  private var unsaved: [AnnotatedArticle] = []
  /// What the articles on their way to the sink are known by.
  private var editions: Set<Int64> = []
  private var report = ImportReport()
  private var progress = ImportProgress()

  init(_ importer: Importer, totalBytes: Int) {
    self.importer = importer
    progress.totalBytes = totalBytes
  }

  /// Takes `job` in; works off a full batch.
  mutating func add(_ job: ImportJob, showing show: (ImportProgress) -> Void) throws {
    jobs.append(job)
    jobBytes += job.bytes
    if jobs.count >= Self.batchJobs || jobBytes >= Self.batchBytes { try workOff(showing: show) }
  }

  /// Works off and saves all that is left.
  mutating func finish(showing show: (ImportProgress) -> Void) throws -> ImportReport {
    try workOff(showing: show)
    try workOff(showing: show)
    return report
  }
}

extension ImportRun {
  /// Reads the jobs on all cores, while one of them saves the articles of the batch before.
  private mutating func workOff(showing show: (ImportProgress) -> Void) throws {
    guard !jobs.isEmpty || !unsaved.isEmpty else { return }
    let (jobs, extractor, sink, batch) = (self.jobs, importer.extractor, importer.sink, unsaved)
    let stripes = (jobs.count + Self.stripe - 1) / Self.stripe
    let results = Mutex([[ImportedRecord]](repeating: [], count: stripes))
    let saving = Mutex(Result<[SaveOutcome], any Error>.success([]))
    DispatchQueue.concurrentPerform(iterations: stripes + 1) { index in
      if index == 0 {
        let outcome = Result { batch.isEmpty ? [] : try sink.save(batch) }
        saving.withLock { $0 = outcome }
        return
      }
      let first = (index - 1) * Self.stripe
      let stripe = jobs[first..<min(first + Self.stripe, jobs.count)]
      let records = ImportedRecord.records(of: stripe, for: sink, extractor: extractor)
      results.withLock { $0[index - 1] = records }
    }
    report.add(try saving.withLock { $0 }.get())
    collect(results.withLock { $0 }.joined())
    advance(by: jobBytes, showing: show)
  }

  /// Takes the articles to be saved next. One that the sink holds is passed over, unless another
  /// edition of it is on its way there.
  private mutating func collect(_ records: some Sequence<ImportedRecord>) {
    let coming = records.reduce(into: Set<Int64>()) { keys, record in
      if case .annotated(_, let editions) = record { keys.formUnion(editions) }
    }
    let underway = editions.union(coming)
    (unsaved, editions) = ([], coming)
    for record in records {
      switch record {
      case .annotated(let article, _): unsaved.append(article)
      case .held(_, let keys) where underway.isDisjoint(with: keys): report.unchanged += 1
      case .held(let parsed, _): unsaved.append(importer.extractor.annotated(parsed))
      case .failure(let error):
        report.rejected.append(.init(file: error.file, reason: error.reason))
      }
    }
  }

  private mutating func advance(by bytes: Int, showing show: (ImportProgress) -> Void) {
    (jobs, jobBytes) = ([], 0)
    progress.articles = report.articles
    progress.rejected = report.rejected.count
    progress.bytes += bytes
    show(progress)
  }
}
