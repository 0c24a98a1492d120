import Archive
import ArgumentParser
import Ingest
import ReaderModel

/// `tuireader feeds`: lists the subscriptions.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List the subscriptions: title, address, fetches, articles and what went wrong.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print a JSON object for each feed.") var json = false

  func run() throws {
    let store = try archive.openExisting()
    let pauses = try store.hostPauses()
    let feeds = try store.subscriptions().map { feed in
      var feed = feed
      let pause = WebAddress.host(of: feed.url).flatMap { pauses[$0] }
      feed.state.notBefore = [feed.state.notBefore, pause].compactMap(\.self).max()
      return feed
    }
    if json {
      var output = StandardStream.output()
      for feed in feeds { try output.write(line: Self.object(feed).line) }
      return try output.flush()
    }
    var lines = ReportLines()
    for feed in feeds { lines.say(Self.cells(feed)) }
    if feeds.isEmpty {
      lines.note("there are no subscriptions; 'tuireader subscribe URL' makes one")
    }
    try lines.finish()
  }

  /// Title, address, last fetch, next fetch, articles and fault.
  private static func cells(_ feed: Subscription) -> [String] {
    let next =
      feed.state.isGone ? "never" : feed.state.notBefore.map(LocalTime.minute) ?? "any time"
    var cells = [
      feed.name, feed.shownURL, feed.state.fetched.map(LocalTime.minute) ?? "not yet", next,
      "\(feed.articles) \(feed.articles == 1 ? "article" : "articles")",
    ]
    if let fault = feed.state.fault { cells.append(fault) }
    return cells
  }

  private static func object(_ feed: Subscription) -> JSONValue {
    .object([
      .init("title", .string(feed.name)), .init("url", .string(feed.shownURL)),
      .init("tags", .array(feed.tags.map { .string($0) })),
      .init("fetched", .text(feed.state.fetched.flatMap(LocalTime.universal))),
      .init("next", .text(feed.state.notBefore.flatMap(LocalTime.universal))),
      .init("articles", .number(feed.articles)), .init("failures", .number(feed.state.failures)),
      .init("gone", .bool(feed.state.isGone)), .init("fault", .text(feed.state.fault)),
    ])
  }
}
