import ArgumentParser
import Archive
import ReaderModel

/// `tuireader stats`: prints the archive's counts, sizes and date range.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Print the archive's counts, sizes and date range.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print a JSON object.") var json = false

  func run() throws {
    let statistics = try archive.openExisting().statistics()
    var output = StandardStream.output()
    if json {
      try output.write(line: object(statistics).line)
    } else {
      for line in lines(statistics) { try output.write(line: line) }
    }
    try output.flush()
  }

  private func lines(_ statistics: ArchiveStatistics) -> [String] {
    let summary = statistics.summary
    var lines = [
      "articles\t\(summary.articles)", "stories\t\(statistics.stories)",
      "earlier editions\t\(statistics.editions)", "unread\t\(summary.unread)",
      "bookmarked\t\(summary.bookmarked)", "undated\t\(statistics.undated)",
    ]
    if let first = statistics.firstDay, let last = statistics.lastDay {
      lines += ["first day\t\(first)", "last day\t\(last)"]
    }
    lines += Kind.counted.map { "\($0.rawValue) values\t\(statistics.values[$0] ?? 0)" }
    lines += ["text bytes\t\(statistics.textBytes)", "file bytes\t\(statistics.fileBytes)"]
    return lines
  }

  private func object(_ statistics: ArchiveStatistics) -> JSONValue {
    .object([
      .init("articles", .number(statistics.summary.articles)),
      .init("stories", .number(statistics.stories)),
      .init("editions", .number(statistics.editions)),
      .init("unread", .number(statistics.summary.unread)),
      .init("bookmarked", .number(statistics.summary.bookmarked)),
      .init("undated", .number(statistics.undated)),
      .init("firstDay", .text(statistics.firstDay?.description)),
      .init("lastDay", .text(statistics.lastDay?.description)),
      .init(
        "values",
        .object(
          Kind.counted.map {
            .init($0.rawValue, .number(statistics.values[$0] ?? 0))
          })),
      .init("textBytes", .number(statistics.textBytes)),
      .init("fileBytes", .number(statistics.fileBytes)),
    ])
  }
}
