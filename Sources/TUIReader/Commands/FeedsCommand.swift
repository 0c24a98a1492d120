import Archive
import ArgumentParser
import Foundation
import ReaderModel

/// `tuireader feeds`: lists the subscriptions.
struct FeedsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "feeds",
    abstract: "List the subscriptions: title, address, fetches, articles and what went wrong.")

  @OptionGroup var archive: ArchiveOptions
  @Flag(help: "Print a JSON object for each feed.") var json = false

  func run() throws {
    let feeds = try archive.openExisting().subscriptions()
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
    let next = feed.state.isGone ? "never" : feed.state.notBefore.map(minute) ?? "any time"
    var cells = [
      feed.name, feed.shownURL, feed.state.fetched.map(minute) ?? "not yet", next,
      "\(feed.articles) \(feed.articles == 1 ? "article" : "articles")",
    ]
    if let fault = feed.state.fault { cells.append(fault) }
    return cells
  }

  private static func object(_ feed: Subscription) -> JSONValue {
    .object([
      .init("title", .string(feed.name)), .init("url", .string(feed.shownURL)),
      .init("tags", .array(feed.tags.map { .string($0) })),
      .init("fetched", .text(feed.state.fetched.flatMap(second))),
      .init("next", .text(feed.state.notBefore.flatMap(second))),
      .init("articles", .number(feed.articles)), .init("failures", .number(feed.state.failures)),
      .init("gone", .bool(feed.state.isGone)), .init("fault", .text(feed.state.fault)),
    ])
  }

  /// `2023-07-31T07:04:00Z`.
  private static func second(_ milliseconds: Int64) -> String? {
    let seconds = Int(milliseconds / 1000)
    let (days, rest) = (seconds / 86_400, seconds % 86_400)
    return PublicationDate(
      day: CivilDate(daysSinceEpoch: days), minuteOfDay: rest / 60, second: rest % 60, zone: 0,
      precision: .minute
    ).iso
  }

  /// `2023-07-31 16:04`, in the time of the computer.
  private static func minute(_ milliseconds: Int64) -> String {
    var time = time_t(milliseconds / 1000)
    var parts = tm()
    localtime_r(&time, &parts)
    let day = [Int(parts.tm_mon) + 1, Int(parts.tm_mday)].map { padded($0, 2) }
    let clock = [Int(parts.tm_hour), Int(parts.tm_min)].map { padded($0, 2) }
    return "\(Int(parts.tm_year) + 1900)-\(day.joined(separator: "-")) "
      + clock.joined(separator: ":")
  }
}
