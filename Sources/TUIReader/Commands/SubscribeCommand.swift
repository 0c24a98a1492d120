import Archive
import ArgumentParser
import Feeds
import Foundation
import Ingest
import ReaderModel
import Text

/// `tuireader subscribe URL…|FILE.opml`: adds feeds to fetch.
struct SubscribeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "subscribe", abstract: "Subscribe to feeds.",
    discussion: """
      The address may be that of a feed or of a site that names its feed. A file is a list of \
      subscriptions in OPML, as other feed readers export it; its folders become tags. \
      'tuireader fetch' gets the articles.
      """)

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "The name of the feed; without it, the feed's own.") var title: String?
  @Option(help: "A tag for new articles of the feeds; may be repeated.") var tag: [String] = []
  @Argument(
    help: ArgumentHelp(
      "Addresses, or files in OPML; - is the standard input.", valueName: "url|file"))
  var sources: [String]

  func validate() throws {
    if sources.isEmpty { throw ValidationError("name the address of a feed or a file in OPML") }
    if title != nil, sources.count > 1 {
      throw ValidationError("--title is for one feed")
    }
  }

  func run() throws {
    let lexicon = try PageLexicon(dataFolder: DataFolder.locate())
    let store = try archive.open()
    var lines = ReportLines()
    for source in sources {
      if source == "-" || FileManager.default.fileExists(atPath: source) {
        try subscribe(file: source, store, &lines)
      } else {
        try subscribe(address: source, store, lexicon, &lines)
      }
    }
    try lines.finish()
  }

  private func subscribe(file: String, _ store: ArticleStore, _ lines: inout ReportLines) throws {
    let list: SubscriptionList
    do throws(IngestError) {
      list = try SubscriptionList(file: file)
    } catch {
      return lines.fail("\(file): \(error.reason)")
    }
    if let fault = list.fault { lines.note("\(file): \(fault)") }
    var (feeds, failures) = FollowedSources.checked(list.feeds, file: file)
    for failure in failures { lines.fail("\(file): \(failure.reason)") }
    for index in feeds.indices { feeds[index].tags += tag }
    if let title, feeds.count == 1 { feeds[0].title = title }
    let added = try store.follow(FollowedSources(feeds: feeds)).feeds
    let known = list.feeds.count - added
    lines.say("\(file): \(added) subscribed" + (known > 0 ? ", \(known) known or unusable" : ""))
  }

  private func subscribe(
    address: String, _ store: ArticleStore, _ lexicon: PageLexicon, _ lines: inout ReportLines
  ) throws {
    let shown = Subscription.withoutCredentials(address)
    let search = FeedSearch(WebFetcher(version: TUIReader.version), lexicon)
    let found: FeedSearch.Found
    do throws(FeedSearch.Failure) {
      found = try search.feed(at: address)
    } catch {
      return lines.fail("\(shown): \(error.reason)")
    }
    let isNew = try store.subscribe(
      to: found.url, title: title, feedTitle: found.title, tags: tag)
    let name = title ?? found.title ?? Subscription.withoutCredentials(found.url)
    lines.say(isNew ? "subscribed to \(name)" : "\(name) is subscribed already")
  }
}
