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

  /// The output format.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case jsonl, csv, markdown, ris, bibtex, csl
    case markdownReferences = "markdown-references"
    case opml

    /// The list of references; nil for other formats.
    fileprivate var references: (any ReferenceFormat)? {
      switch self {
      case .ris: RISReferences()
      case .bibtex: BibTeXReferences()
      case .csl: CSLReferences()
      default: nil
      }
    }
  }

  @OptionGroup var archive: ArchiveOptions
  @Option(help: "How to write them.") var format: Format = .jsonl
  @OptionGroup var query: QueryArgument

  func run() throws {
    let query = try query.query(for: archive)
    let store = try archive.openExisting()
    if format == .opml { return try Self.writeSubscriptions(of: store) }
    var output = StandardStream.output()
    let names = try AuthorNames(dataFolder: DataFolder.locate())
    var references = format.references
    if format == .csv { try output.write(line: ArticleExport.csvHeader) }
    if let opening = references?.opening { try output.write(line: opening) }
    var isEmpty = true
    var unreadable = 0
    var walk = store.articles(matching: query)
    while let step = try walk.next() {
      guard case .article(let article) = step else {
        unreadable += 1
        continue
      }
      isEmpty = false
      switch format {
      case .jsonl:
        let editions = Self.fitting(try store.editions(of: article.id))
        try output.write(line: ArticleJSON.object(article, editions: editions).line)
      case .csv: try output.write(line: ArticleExport.csvLine(article))
      case .markdown: try output.write(line: ArticleExport.markdown(article))
      case .markdownReferences:
        try output.write(line: ArticleExport.reference(article, Citation(names)))
      case .ris, .bibtex, .csl:
        if let lines = references?.lines(ArticleReference(article, names)) {
          try output.write(line: lines)
        }
      case .opml: break
      }
    }
    if let closing = references?.closing { try output.write(line: closing) }
    try output.flush()
    if unreadable > 0 { try Self.tell(unreadable) }
    if isEmpty { throw NothingMatches(query, in: store) }
  }

  /// The most bytes of the texts of an article's earlier editions; `import` reads no longer lines.
  private static let editionBytes = 1 << 20

  /// The newest of `editions` whose texts fit into a line.
  private static func fitting(_ editions: [ArticleEdition]) -> [ArticleEdition] {
    var bytes = 0
    let fitting = editions.reversed().prefix { edition in
      bytes += edition.parsed.text.utf8.count
      return bytes <= editionBytes
    }
    return fitting.reversed()
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
