import Archive
import ArgumentParser
import Foundation
import ReaderModel

/// `tuireader report QUERY --output FILE.html`: a result as one page.
struct ReportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write a page on a result: when, who met whom, deals, quotes, sources.",
    discussion: "The page is one file without scripts; it needs no network, and prints well.")

  @OptionGroup var archive: ArchiveOptions
  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write.", valueName: "file.html"))
  var output: String
  @Flag(help: "Replace the file if it exists.") var replace = false
  @OptionGroup var query: QueryArgument

  func run() throws {
    let parsed = try query.query(for: archive)
    let store = try archive.openExisting()
    if !replace, FileManager.default.fileExists(atPath: output) {
      throw CommandFailure("\(output): exists already; --replace writes over it")
    }
    let contents = try ReportContents(of: parsed, as: query.line, in: store)
    if contents.articles == 0 { throw NothingMatches(parsed, in: store) }
    let page = ReportPage(
      contents: contents, citation: try Citation(dataFolder: DataFolder.locate()),
      day: QueryArgument.today.description)
    do {
      try Data(page.html.utf8).write(to: URL(fileURLWithPath: output), options: .atomic)
    } catch {
      throw CommandFailure("\(output): can't be written there: \(error.localizedDescription)")
    }
  }
}
