import Archive
import ArgumentParser
import Foundation
import Ingest
import Insight
import ReaderModel
import Text

/// `tuireader import PATH…`: imports files and folders into the archive.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import pages, feeds, mails, Markdown and JSON into the archive.",
    discussion: """
      Folders are walked in the order of their names. Files that can't be read are reported; the rest \
      is imported. Importing the same file again changes nothing. Lists of feeds (OPML, newsboat's \
      urls) are subscribed to, and newsboat's searches kept.
      """)

  @OptionGroup var archive: ArchiveOptions
  @OptionGroup var options: FormatOptions
  @Flag(name: .customLong("dry-run"), help: "Report what an import would do and write nothing.")
  var isTrial = false
  @Flag(help: "Print the result as a JSON object.") var json = false
  @Argument(help: "Files and folders; - is the standard input.") var paths: [String]

  func validate() throws {
    if paths.isEmpty { throw ValidationError("name a file or a folder to import") }
  }

  func run() throws {
    var importer = try importer()
    importer.source = options.source
    importer.format = options.format.flatMap(importer.formats.named)
    let bar = ImportProgressBar()
    let interruption = Interruption()
    let report = try importer.run(paths, progress: bar.show) { interruption.isAsked }
    bar.clear()
    try tell(report, (importer.sink as? ArticleStore)?.importRun)
    if interruption.isAsked || !report.rejected.isEmpty { throw ExitStatus.incomplete }
  }

  private func importer() throws -> Importer {
    let data = try DataFolder.locate()
    let formats = ArticleFormats(
      try PageLexicon(dataFolder: data), databases: SQLiteDatabases())
    let isThere = FileManager.default.fileExists(atPath: archive.path)
    // Mistyped paths must not create an archive.
    guard isTrial || (!isThere && !Importer.findsFile(at: paths)) else {
      let extractor = try InsightExtractor(dataFolder: data)
      return Importer(extractor: extractor, sink: try archive.open(), formats: formats)
    }
    return Importer(
      extractor: SkippedExtractor(), sink: TrialSink(store: isThere ? try archive.open() : nil),
      formats: formats)
  }

  private func tell(_ report: ImportReport, _ run: Int64?) throws {
    var output = StandardStream.output()
    if json {
      try output.write(line: Self.object(report, run).line)
      return try output.flush()
    }
    var errors = StandardStream.errors()
    for rejection in report.rejected + report.notes {
      let sentence = "\(rejection.file): \(rejection.reason)"
      try errors.write(line: TerminalText.sanitised(sentence))
    }
    try errors.flush()
    try output.write(line: (isTrial ? "would be: " : "") + report.description)
    try output.flush()
  }

  private static func object(_ report: ImportReport, _ run: Int64?) -> JSONValue {
    .object([
      .init("import", run.map { .number(Int($0)) } ?? .null),
      .init("imported", .number(report.imported)), .init("updated", .number(report.updated)),
      .init("unchanged", .number(report.unchanged)),
      .init("subscribed", .number(report.subscribed)),
      .init("searches", .number(report.searches)),
      .init("rejected", .array(report.rejected.map(object))),
      .init("notes", .array(report.notes.map(object))),
      .init("seconds", .decimal(report.seconds)),
    ])
  }

  private static func object(_ rejection: ImportReport.Rejection) -> JSONValue {
    .object([.init("file", .string(rejection.file)), .init("reason", .string(rejection.reason))])
  }
}
