import Archive
import ArgumentParser
import ReaderModel

/// `tuireader unsubscribe URL|TITLE`: ends subscriptions.
struct UnsubscribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "unsubscribe", abstract: "End subscriptions; their articles stay.")

  @OptionGroup var archive: ArchiveOptions
  @Argument(help: ArgumentHelp("Titles or addresses of feeds.", valueName: "title|url"))
  var names: [String]

  func run() throws {
    let store = try archive.openExisting()
    let lookup = try SubscriptionLookup(store)
    let feeds = try names.map { try lookup.one($0) }
    var lines = ReportLines()
    for feed in feeds {
      try store.unsubscribe(feed.id)
      lines.say("unsubscribed from \(feed.name)")
    }
    try lines.finish()
  }
}
