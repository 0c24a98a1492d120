import Archive
import ArgumentParser
import Insight
import ReaderModel
import Text

/// `tuireader reannotate [QUERY]`: renews annotations with the current model and lists.
struct ReannotateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reannotate",
    abstract: "Renew annotations with the present model and lists.",
    discussion: """
      Annotates again what another version annotated, and lists the articles whose facets changed. \
      Bookmarks, read marks, tags, merges and splits stay. Ctrl-C stops it; the next run continues \
      there.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(name: .customLong("all"), help: "Include articles that this version annotated.")
  var isForced = false
  @Flag(help: "Print a JSON object for each article that changed, and one for the counts.")
  var json = false
  @OptionGroup var query: QueryArgument

  func run() throws {
    let query = try query.query(for: archive)
    let store = try archive.openExisting()
    let extractor = try InsightExtractor(dataFolder: DataFolder.locate())
    let bar = ProgressBar()
    let interruption = Interruption()
    var lines: [String] = []
    var failure: (any Error)?
    defer { bar.clear() }
    let report = try store.reannotate(
      matching: query, with: extractor, isForced: isForced,
      changed: { lines.append(json ? Self.object($0).line : Self.text($0)) },
      progress: { report in
        if !lines.isEmpty {
          bar.clear()
          do { try Self.print(lines) } catch { failure = error }
          lines = []
        }
        bar.show(Self.line(report))
      },
      isCancelled: { failure != nil || interruption.isAsked })
    bar.clear()
    if let failure { throw failure }
    try Self.print(lines + [json ? Self.object(report).line : report.description])
    if !report.isComplete {
      var errors = StandardStream.errors()
      let next =
        isForced ? "with --all the next run begins anew" : "the next run goes on from there"
      try errors.write(line: "tuireader: stopped; what was renewed is saved, and \(next)")
      try errors.flush()
    }
    if !report.isComplete { throw ExitStatus.incomplete }
    if report.total == 0 { throw NothingMatches() }
  }

  private static func print(_ lines: [String]) throws {
    var output = StandardStream.output()
    for line in lines { try output.write(line: line) }
    try output.flush()
  }

  /// `[=====     ] 43 %  120 renewed, 12 changed`
  static func line(_ report: ReannotationReport) -> String {
    ProgressBar.line(
      share: Double(report.seen) / Double(max(1, report.total)),
      "\(report.renewed) renewed, \(report.changed) changed")
  }

  /// `~ 8a0da1b818449221  A headline: + person Ronald Reagan  − person Reagan`
  static func text(_ change: AnnotationChange) -> String {
    let values =
      change.added.map { "+ \($0.kind.rawValue) \($0.name)" }
      + change.removed.map { "− \($0.kind.rawValue) \($0.name)" }
    let title = change.title.isEmpty ? "(no title)" : change.title
    return TerminalText.sanitised(
      "~ \(change.id.rawValue)  \(title): \(values.joined(separator: "  "))")
  }

  private static func object(_ change: AnnotationChange) -> JSONValue {
    .object([
      .init("id", .string(change.id.rawValue)), .init("title", .string(change.title)),
      .init("added", values(change.added)), .init("removed", values(change.removed)),
    ])
  }

  private static func values(_ values: [AnnotationChange.Value]) -> JSONValue {
    .array(
      values.map {
        .object([.init("kind", .string($0.kind.rawValue)), .init("value", .string($0.name))])
      })
  }

  private static func object(_ report: ReannotationReport) -> JSONValue {
    .object([
      .init("renewed", .number(report.renewed)), .init("unchanged", .number(report.unchanged)),
      .init("changed", .number(report.changed)),
    ])
  }
}
