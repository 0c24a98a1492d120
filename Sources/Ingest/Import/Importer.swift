package import ReaderModel

/// Reads files into an archive: bytes → article → annotation → sink.
///
/// All cores read and annotate a batch while the previous one is saved. Articles reach the sink in
/// the order of the files. At most two batches are in memory.
package struct Importer: Sendable {
  /// Finds people, countries and the like.
  package var extractor: any EntityExtractor
  /// Where articles go.
  package var sink: any ArticleSink
  /// The formats to choose from.
  package var formats: ArticleFormats
  /// The format of all files; nil to detect each one's.
  package var format: (any ArticleFormat)?
  /// The publication of all articles; nil to take what the files say.
  package var source: String?

  /// An importer that detects formats.
  package init(extractor: any EntityExtractor, sink: any ArticleSink, formats: ArticleFormats) {
    self.extractor = extractor
    self.sink = sink
    self.formats = formats
  }

  /// Imports the files at `paths` and below the folders among them; `-` is the standard input.
  ///
  /// Files and lines that can't be read are listed in the report; they do not stop the import.
  /// `progress` is called after every batch. If `isCancelled` returns true, the import ends and
  /// keeps what it has saved.
  /// - Throws: The sink's errors. Those of files are in the report.
  package func run(
    _ paths: [String], progress: (ImportProgress) -> Void = { _ in },
    isCancelled: () -> Bool = { false }
  ) throws -> ImportReport {
    let start = ContinuousClock.now
    let entries = FileWalk(paths).entries
    var run = ImportRun(self, totalBytes: entries.reduce(0) { $0 + $1.bytes })
    for entry in entries where !isCancelled() {
      switch entry {
      case .failure(let error): try run.add(.failure(error), showing: progress)
      case .note(let note, let file): try run.add(.note(note, file: file), showing: progress)
      case .file(let path, _):
        try read(path, into: &run, progress: progress, isCancelled: isCancelled)
      }
    }
    var report = try run.finish(showing: progress)
    let time = (ContinuousClock.now - start).components
    report.seconds = Double(time.seconds) + Double(time.attoseconds) / 1e18
    return report
  }

  /// Imports articles that were read already, in order.
  /// - Throws: The sink's errors.
  package func run(_ articles: [ImportedArticle]) throws -> ImportReport {
    var run = ImportRun(self, totalBytes: 0)
    // A job of its own for each, so that all cores annotate.
    for article in articles { try run.add(.articles([article])) { _ in } }
    return try run.finish { _ in }
  }

  /// Whether there is a file to read at `paths` or below the folders among them; `-` is one.
  package static func findsFile(at paths: [String]) -> Bool {
    FileWalk(paths).entries.contains { if case .file = $0 { true } else { false } }
  }

  private func read(
    _ path: BytePath, into run: inout ImportRun, progress: (ImportProgress) -> Void,
    isCancelled: () -> Bool
  ) throws {
    var file: OpenFile
    do throws(IngestError) {
      file = try OpenFile(path, formats: formats, format: format, source: source)
    } catch {
      try run.add(.failure(error), showing: progress)
      return
    }
    while !isCancelled(), let job = file.nextJob() {
      try run.add(job, showing: progress)
    }
  }
}

extension FileWalk.Entry {
  fileprivate var bytes: Int { if case .file(_, let bytes) = self { bytes } else { 0 } }
}
