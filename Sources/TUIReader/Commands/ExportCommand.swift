import Archive
import ArgumentParser
import Ingest
import ReaderModel

/// `tuireader export [QUERY]`: writes articles with their annotations, for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Write articles with their annotations, or the subscriptions.",
    discussion: """
      The format jsonl has everything, and 'tuireader import' reads it without loss: bookmarks, read \
      marks, tags and notes too. ris, bibtex and csl are for reference managers, markdown-references \
      is a list of citations with your notes; opml writes the subscriptions for other feed readers.
      """)

  /// What is written: articles, or the subscriptions as OPML.
  enum Format: ExpressibleByArgument {
    case articles(ExportFormat)
    case opml

    private static let opmlName = "opml"

    init?(argument: String) {
      if argument == Self.opmlName {
        self = .opml
      } else if let format = ExportFormat(rawValue: argument) {
        self = .articles(format)
      } else {
        return nil
      }
    }

    static let allValueStrings = ExportFormat.allCases.map(\.rawValue) + [opmlName]

    var defaultValueDescription: String {
      if case .articles(let format) = self { format.rawValue } else { Self.opmlName }
    }
  }

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "How to write them.") var format: Format = .articles(.jsonl)
  @OptionGroup var query: QueryArgument

  func run() throws {
    let query = try query.query(for: archive)
    let store = try archive.openExisting()
    guard case .articles(let articles) = format else {
      return try Self.writeSubscriptions(of: store)
    }
    var output = StandardStream.output()
    var writer = try ArticleWriter(articles)
    if let opening = writer.opening { try output.write(line: opening) }
    var isEmpty = true
    var unreadable = 0
    var walk = store.articles(matching: query)
    while let step = try walk.next() {
      guard case .article(let article) = step else {
        unreadable += 1
        continue
      }
      isEmpty = false
      try output.write(
        line: writer.lines(article) { try store.editions(of: article.id) })
    }
    if let closing = writer.closing { try output.write(line: closing) }
    try output.flush()
    if unreadable > 0 { try Self.tell(unreadable) }
    if isEmpty { throw NothingMatches(query, in: store) }
  }

  /// Writes the subscriptions, without the names and passwords in their addresses.
  private static func writeSubscriptions(of store: ArticleStore) throws {
    let feeds = try store.subscriptions()
    if feeds.isEmpty { throw NothingMatches() }
    let list = SubscriptionList(
      feeds.map { feed in
        ListedFeed(url: feed.shownURL, title: feed.title ?? feed.feedTitle, tags: feed.tags)
      })
    var output = StandardStream.output()
    try output.write(line: String(list.opml.dropLast()))
    try output.flush()
  }

  /// Reports how many damaged articles were left out.
  private static func tell(_ unreadable: Int) throws {
    var errors = StandardStream.errors()
    let articles = unreadable == 1 ? "1 article is" : "\(unreadable) articles are"
    try errors.write(
      line: "tuireader: \(articles) damaged and left out; run 'tuireader check' to see which")
    try errors.flush()
    throw ExitStatus.incomplete
  }
}
