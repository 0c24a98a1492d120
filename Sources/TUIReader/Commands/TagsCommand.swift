import Archive
import ArgumentParser
import ReaderModel

/// `tuireader tags`: lists all tags with the number of their articles.
struct TagsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tags", abstract: "List all tags with the number of their articles.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print a JSON object for each tag.") var json = false

  func run() throws {
    var lines = ReportLines()
    var output = StandardStream.output()
    let tags = try archive.openExisting().allTags()
    for tag in tags {
      if json {
        try output.write(
          line: JSONValue.object([
            .init("tag", .string(tag.name)), .init("articles", .number(tag.articles)),
          ]).line)
      } else {
        lines.say([tag.name, "\(tag.articles)"])
      }
    }
    if tags.isEmpty { lines.note("there are no tags; 'tuireader tag ID +TAG' gives one") }
    try output.flush()
    try lines.finish()
  }
}
