import Archive
import ArgumentParser
import Feeds
import Insight
import ReaderModel
import Text

/// `tuireader fetch [TITLE|URL…]`: gets new articles of the subscriptions.
struct FetchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fetch", abstract: "Get the new articles of the subscriptions.",
    discussion: """
      Without names, all feeds are fetched whose time has come: one that failed several times waits, \
      and so does one whose server asks for it. Ctrl-C keeps what has come. 'tuireader feeds' shows \
      what went wrong.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Fetch the page of each item too and store its text; the teaser stays if that fails.")
  var full = false
  @Flag(help: "Print the result as a JSON object.") var json = false
  @Argument(help: ArgumentHelp("Titles or addresses of feeds.", valueName: "title|url"))
  var names: [String] = []

  func run() throws {
    let store = try archive.openExisting()
    let lookup = try SubscriptionLookup(store)
    var fetching = FeedFetching(store: store, isFull: full)
    if !names.isEmpty { fetching.chosen = Set(try names.map { try lookup.one($0).id }) }
    guard !lookup.isEmpty else {
      throw CommandFailure("there are no subscriptions; 'tuireader subscribe URL' makes one")
    }
    let extractor = try InsightExtractor(dataFolder: DataFolder.locate())
    let bar = FetchProgressBar()
    let interruption = Interruption()
    let report = try fetching.run(extractor: extractor, isCancelled: interruption.question) {
      bar.show($0)
    }
    bar.clear()
    if json { try printObject(report) } else { try tell(report) }
    let isComplete = report.count(.failed) + report.count(.gone) == 0 && !report.isInterrupted
    if !isComplete { throw ExitStatus.incomplete }
  }

  private func tell(_ report: FetchReport) throws {
    var lines = ReportLines()
    for feed in report.feeds where feed.result != .waiting {
      guard let fault = feed.fault else { continue }
      lines.note(
        "\(feed.name): \(fault)" + (feed.until.map { ", until \(LocalTime.minute($0))" } ?? ""))
    }
    for feed in report.feeds where feed.result == .waiting {
      guard let until = feed.until else { continue }
      lines.note(
        "\(feed.name): not fetched; its server wants no visit before \(LocalTime.minute(until))")
    }
    lines.say(report.description)
    try lines.finish()
  }

  private func printObject(_ report: FetchReport) throws {
    var output = StandardStream.output()
    let feeds = report.feeds.map { feed -> JSONValue in
      .object([
        .init("title", .string(feed.name)), .init("url", .string(feed.url)),
        .init("result", .string(feed.result.rawValue)), .init("imported", .number(feed.imported)),
        .init("updated", .number(feed.updated)), .init("fault", .text(feed.fault)),
        .init("next", .text(feed.until.flatMap(LocalTime.universal))),
      ])
    }
    let object = JSONValue.object([
      .init("imported", .number(report.imported)), .init("updated", .number(report.updated)),
      .init("pages", .number(report.pages)), .init("failedPages", .number(report.failedPages)),
      .init("interrupted", .bool(report.isInterrupted)), .init("feeds", .array(feeds)),
    ])
    try output.write(line: object.line)
    try output.flush()
  }
}
