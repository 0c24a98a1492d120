import Archive
import ArgumentParser
import ReaderModel

/// `tuireader imports`: lists the imports and fetches that added articles.
struct ImportsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "imports",
    abstract: "List the imports and fetches that added articles: number, time, added, left.",
    discussion: """
      imported:NUMBER finds what an import added, imported:last what the last one did, and \
      'tuireader delete imported:last' undoes it. Changed articles stay with the import that first \
      brought them.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print a JSON object for each import.") var json = false

  func run() throws {
    let runs = try archive.openExisting().imports()
    var output = StandardStream.output()
    for run in runs {
      let object = JSONValue.object([
        .init("number", .number(Int(run.id))), .init("made", .text(LocalTime.universal(run.made))),
        .init("added", .number(run.added)), .init("left", .number(run.left)),
      ])
      let line = "\(run.id)\t\(LocalTime.minute(run.made))\t\(run.added) added\t\(run.left) left"
      try output.write(line: json ? object.line : line)
    }
    try output.flush()
    if runs.isEmpty { throw NothingMatches() }
  }
}
