import ReaderModel

/// An import in progress: collects jobs and processes them in batches.
struct ImportRun {
  private static let batchJobs = 256
  private static let batchBytes = 4_194_304
  private static let stripe = 8

  private let importer: Importer
  private var jobs: [ImportJob] = []
  private var jobBytes = 0
  private var unsaved: [AnnotatedArticle] = []
  /// The fingerprints of the articles that are not saved yet.
  private var editions: Set<Int64> = []
  /// The feeds and searches of lists.
  private var followed: [FollowedSources] = []
  private var report = ImportReport()
  private var progress = ImportProgress()

  init(_ importer: Importer, totalBytes: Int) {
    self.importer = importer
    progress.totalBytes = totalBytes
  }

  /// Adds `job`, and processes the batch when it is full.
  mutating func add(_ job: ImportJob, showing show: (ImportProgress) -> Void) throws {
    jobs.append(job)
    jobBytes += job.bytes
    if jobs.count >= Self.batchJobs || jobBytes >= Self.batchBytes { try workOff(showing: show) }
  }

  /// Processes and saves everything that is left.
  mutating func finish(showing show: (ImportProgress) -> Void) throws -> ImportReport {
    try workOff(showing: show)
    try workOff(showing: show)
    // Behind the articles, so that none of them is new to a search.
    for sources in followed { report.add(try importer.sink.follow(sources)) }
    return report
  }
}

extension ImportRun {
  /// One piece of work for a core.
  private enum Work: Sendable {
    case saving
    case reading(Range<Int>)
  }

  /// Its result.
  private enum WorkResult: Sendable {
    case saved(Result<[SaveOutcome], any Error>)
    case read([ImportedRecord])
  }

  /// Reads the jobs on all cores, while one of them saves the previous batch.
  private mutating func workOff(showing show: (ImportProgress) -> Void) throws {
    guard !jobs.isEmpty || !unsaved.isEmpty else { return }
    let (jobs, extractor, sink, batch) = (self.jobs, importer.extractor, importer.sink, unsaved)
    let stripes = stride(from: 0, to: jobs.count, by: Self.stripe).map {
      Work.reading($0..<min($0 + Self.stripe, jobs.count))
    }
    let results = ([.saving] + stripes).concurrentMap { work -> WorkResult in
      switch work {
      case .saving: .saved(Result { batch.isEmpty ? [] : try sink.save(batch) })
      case .reading(let stripe):
        .read(ImportedRecord.records(of: jobs[stripe], for: sink, extractor: extractor))
      }
    }
    var records: [ImportedRecord] = []
    for result in results {
      switch result {
      case .saved(let outcomes): report.add(try outcomes.get())
      case .read(let stripe): records += stripe
      }
    }
    collect(records)
    advance(by: jobBytes, showing: show)
  }

  /// Collects the articles to save next. Skips one that the sink holds, unless another edition of
  /// it is about to be saved.
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
      case .held(let article, _): unsaved.append(importer.extractor.annotated(article))
      case .sources(let sources): followed.append(sources)
      case .failure(let error):
        report.rejected.append(.init(file: error.file, reason: error.reason))
      case .note(let note, let file): report.notes.append(.init(file: file, reason: note))
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
