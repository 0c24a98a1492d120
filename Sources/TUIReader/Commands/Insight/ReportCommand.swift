import Archive
import ArgumentParser
import Foundation
import Glibc
import ReaderModel

/// `tuireader report QUERY --output FILE.html`: a result as one page.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page on a result: when, who met whom, deals, quotes, sources.",
    discussion: "The page is one file without scripts; it needs no network, and prints well.")

  @OptionGroup var archive: ArchiveOptions
  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("The file to write; - is the standard output.", valueName: "file.html"))
  var output: String
  @Flag(help: "Replace the file if it exists.") var replace = false
  @OptionGroup var query: QueryArgument

  func run() throws {
    let parsed = try query.query(for: archive)
    let store = try archive.openExisting()
    try check()
    let contents = try ReportContents(of: parsed, as: query.line, in: store)
    if contents.articles == 0 { throw NothingMatches(parsed, in: store) }
    let page = ReportPage(
      contents: contents, citation: try Citation(dataFolder: DataFolder.locate()),
      day: QueryArgument.today.description)
    if output == "-" {
      var stream = StandardStream.output()
      try stream.write(line: page.html)
      return try stream.flush()
    }
    do {
      try Data(page.html.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw CommandFailure("\(output): can't be written there: \(error.localizedDescription)")
    }
  }

  /// Throws unless the page may be written: to the standard output, to a new file, or over a file if
  /// that is asked.
  private func check() throws {
    if output == "-" { return }
    if output.hasSuffix("/") { throw CommandFailure("\(output): is a folder; name a file") }
    var state = stat()
    guard lstat(output, &state) == 0 else { return }
    guard state.st_mode & S_IFMT == S_IFREG else {
      throw CommandFailure("\(output): is no regular file; name another")
    }
    if !replace { throw CommandFailure("\(output): exists already; --replace writes over it") }
  }
}
